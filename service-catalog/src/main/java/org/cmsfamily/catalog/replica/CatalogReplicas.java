package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.AppointmentFacts;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.family.FindingFacts;
import org.cmsfamily.catalog.family.InstrumentFacts;
import org.cmsfamily.catalog.family.InvitationFacts;
import org.cmsfamily.catalog.family.LessonFacts;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.family.RateFacts;
import org.cmsfamily.catalog.family.SecretariatFacts;
import org.cmsfamily.catalog.family.TransmittalFacts;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.ReplicatedTopics;

/** The topics of which the catalog keeps replicas. */
@ApplicationScoped
public class CatalogReplicas implements ReplicatedTopics {

  static final ReplicaTopic<LessonFacts> LESSONS =
      new ReplicaTopic<>("reporting.lessons", LessonFacts.class);

  static final ReplicaTopic<FindingFacts> FINDINGS =
      new ReplicaTopic<>("reporting.findings", FindingFacts.class);

  /** What a family is put together from. */
  static final Set<ReplicaTopic<?>> FAMILY =
      Set.of(
          new ReplicaTopic<>("registry.families", FamilyFacts.class),
          new ReplicaTopic<>("registry.instruments", InstrumentFacts.class),
          new ReplicaTopic<>("registry.secretariats", SecretariatFacts.class),
          new ReplicaTopic<>("registry.bodies", BodyFacts.class),
          new ReplicaTopic<>("registry.meetings", MeetingFacts.class),
          new ReplicaTopic<>("registry.decisions", DecisionFacts.class),
          new ReplicaTopic<>("registry.budgets", BudgetFacts.class),
          new ReplicaTopic<>("registry.invitations", InvitationFacts.class),
          new ReplicaTopic<>("registry.transmittals", TransmittalFacts.class),
          new ReplicaTopic<>("registry.appointments", AppointmentFacts.class),
          new ReplicaTopic<>("reporting.rates", RateFacts.class));

  @Override
  public Set<ReplicaTopic<?>> all() {
    return Stream.concat(FAMILY.stream(), Stream.of(LESSONS, FINDINGS)).collect(Collectors.toSet());
  }
}

package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.catalog.family.AppointmentFacts;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.family.InstrumentFacts;
import org.cmsfamily.catalog.family.InvitationFacts;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.family.RateFacts;
import org.cmsfamily.catalog.family.SecretariatFacts;
import org.cmsfamily.catalog.family.TransmittalFacts;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.ReplicatedTopics;

/** The topics of which the catalog keeps replicas, which the safeguards judge by. */
@ApplicationScoped
public class CatalogReplicas implements ReplicatedTopics {

  static final Set<ReplicaTopic<?>> ALL =
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
    return ALL;
  }
}

package org.cmsfamily.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.ReplicatedTopics;
import org.cmsfamily.reporting.replica.FamilyFacts;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.BudgetFacts;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.cmsfamily.reporting.snapshot.InvitationFacts;
import org.cmsfamily.reporting.snapshot.MeetingFacts;
import org.cmsfamily.reporting.snapshot.TransmittalFacts;

/** What this service remembers of the records of registry and catalog. */
@ApplicationScoped
public class ReportingReplicas implements ReplicatedTopics {

  public static final ReplicaTopic<FamilyFacts> FAMILIES =
      new ReplicaTopic<>("registry.families", FamilyFacts.class);
  public static final ReplicaTopic<InstrumentFacts> INSTRUMENTS =
      new ReplicaTopic<>("registry.instruments", InstrumentFacts.class);
  public static final ReplicaTopic<BodyFacts> BODIES =
      new ReplicaTopic<>("registry.bodies", BodyFacts.class);
  public static final ReplicaTopic<MeetingFacts> MEETINGS =
      new ReplicaTopic<>("registry.meetings", MeetingFacts.class);
  public static final ReplicaTopic<DecisionFacts> DECISIONS =
      new ReplicaTopic<>("registry.decisions", DecisionFacts.class);
  public static final ReplicaTopic<BudgetFacts> BUDGETS =
      new ReplicaTopic<>("registry.budgets", BudgetFacts.class);
  public static final ReplicaTopic<InvitationFacts> INVITATIONS =
      new ReplicaTopic<>("registry.invitations", InvitationFacts.class);
  public static final ReplicaTopic<TransmittalFacts> TRANSMITTALS =
      new ReplicaTopic<>("registry.transmittals", TransmittalFacts.class);
  public static final ReplicaTopic<ProposalFacts> PROPOSALS =
      new ReplicaTopic<>("catalog.proposals", ProposalFacts.class);
  public static final ReplicaTopic<ServiceFacts> SERVICES =
      new ReplicaTopic<>("catalog.services", ServiceFacts.class);

  @Override
  public Set<ReplicaTopic<?>> all() {
    return Set.of(
        FAMILIES,
        INSTRUMENTS,
        BODIES,
        MEETINGS,
        DECISIONS,
        BUDGETS,
        INVITATIONS,
        TRANSMITTALS,
        PROPOSALS,
        SERVICES);
  }
}

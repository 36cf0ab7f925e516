package org.cmsfamily.catalog.proposal;

import java.util.HashSet;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.platform.actor.Capacity;

/**
 * Whether a proposal uses anything that no real body decided: a marked decision, budget, meeting or
 * appointment. What rests on it inherits the mark.
 */
record DemonstrationMark(FamilyOn family) {

  boolean on(Proposal proposal) {
    return onDecisions(proposal) || onMeetings(proposal);
  }

  /** Whether the person holds the capacity by a marked appointment. */
  boolean on(Capacity capacity, String person) {
    return family.facts().appointments().stream()
        .anyMatch(
            one ->
                one.demonstration()
                    && one.person().equals(person)
                    && one.role().equals(capacity.role())
                    && one.holder().equals(capacity.holder()));
  }

  private boolean onDecisions(Proposal proposal) {
    var used = new HashSet<>(proposal.current().terms().decisionsNamed());
    proposal.commitments().approvals().forEach(approval -> used.add(approval.decision()));
    proposal.participants().stream()
        .flatMap(instrument -> family.inForce(instrument).stream())
        .filter(decision -> grantsAnAreaOf(proposal, decision))
        .forEach(decision -> used.add(decision.key()));
    return family.demonstration(used);
  }

  private static boolean grantsAnAreaOf(Proposal proposal, DecisionFacts decision) {
    return decision.effects().stream()
        .anyMatch(
            effect ->
                effect instanceof Effect.GrantsMandate grant
                    && proposal.current().terms().areas().stream().anyMatch(grant::covers));
  }

  private boolean onMeetings(Proposal proposal) {
    return proposal.commitments().submissions().stream()
        .flatMap(submission -> family.meeting(submission.meeting()).stream())
        .anyMatch(MeetingFacts::demonstration);
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.PlatformProblems;

/**
 * An Executive Secretary agrees, for one instrument, that these take part: before the terms may
 * take a participant in or leave one out. Source: StC44 decision, P1.
 */
@ApplicationScoped
class AgreeToParticipants {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final Marks marks;
  private final ProposalActor actor;

  AgreeToParticipants(
      Proposals proposals, FamilyReplica families, Marks marks, ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> agree(String id, ParticipantsRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.AGREE_TO_PARTICIPANTS, proposal, request.actingAs());
    var family = families.today(proposal.family());
    request.participants().forEach(code -> mustBeKnown(code, family));
    var agreement =
        new ParticipantAgreement(
            capacity.holder(),
            request.participants(),
            proposal.current().number(),
            capacity.toString(),
            actor.person(),
            family.date());
    return ProposalAct.AGREE_TO_PARTICIPANTS.done(
        proposals.update(marks.inherited(proposal.agree(agreement), family, capacity)),
        capacity,
        Map.of("participants", agreement.participants()));
  }

  private static void mustBeKnown(String code, FamilyOn family) {
    if (!family.knows(code)) {
      throw PlatformProblems.notKnownYet("Instrument " + code);
    }
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Done;

/**
 * An Executive Secretary agrees, for one instrument, to exactly one version of the terms. Source:
 * StC44 decision, P8.
 */
@ApplicationScoped
class SignTerms {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final Marks marks;
  private final ProposalActor actor;
  private final Clock clock;

  SignTerms(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      Marks marks,
      ProposalActor actor,
      Clock clock) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.marks = marks;
    this.actor = actor;
    this.clock = clock;
  }

  Done<Proposal> sign(String id, SignatureRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.SIGN, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var signature =
        new Signature(
            capacity.holder(),
            request.fingerprint(),
            capacity.toString(),
            actor.person(),
            family.date(),
            clock.instant());
    var signed = proposal.sign(signature, screening.screen(proposal, family));
    return ProposalAct.SIGN.done(
        proposals.update(marks.inherited(signed, family, capacity)),
        capacity,
        Map.of("fingerprint", request.fingerprint()));
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;

/** A participant's secretariat changes the terms: a new version, back in consultation. */
@ApplicationScoped
class ReviseTerms {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final Marks marks;
  private final Actor actor;

  ReviseTerms(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      Marks marks,
      Actor actor) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.marks = marks;
    this.actor = actor;
  }

  Done<Proposal> revise(String id, TermsRequest request) {
    var proposal = proposals.lock(id);
    var capacity =
        actor.capacityFor(ProposalRoles.SECRETARIAT, proposal::isParticipant, request.actingAs());
    var family = families.today(proposal.family());
    screening.mustKnowAllOf(request.terms(), family, proposal.family());
    var text = FixedTerms.of(request.terms());
    var next =
        new TermsVersion(
            proposal.current().number() + 1,
            text,
            family.date(),
            capacity.toString(),
            screening.screen(text, family, proposal.family()));
    return ProposalAct.REVISE.done(
        proposals.update(marks.inherited(proposal.revise(next), family, capacity)),
        capacity,
        Map.of("fingerprint", next.fingerprint()));
  }
}

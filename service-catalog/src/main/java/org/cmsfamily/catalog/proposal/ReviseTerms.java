package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalLong;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;

/** A participant's secretariat changes the terms: a new version, back in consultation. */
@ApplicationScoped
class ReviseTerms {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final Continuations continuations;
  private final Marks marks;
  private final ProposalActor actor;

  ReviseTerms(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      Continuations continuations,
      Marks marks,
      ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.continuations = continuations;
    this.marks = marks;
    this.actor = actor;
  }

  /**
   * Adds the text.
   *
   * @param expected the version that was read, if it is named
   * @throws org.cmsfamily.platform.problem.Problem 412 if it has changed since
   */
  Done<Proposal> revise(String id, OptionalLong expected, TermsRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.REVISE, proposal, request.actingAs());
    expected.ifPresent(version -> Acts.mustBe(version, proposal));
    var family = families.today(proposal.family());
    Refusal.ifAny(
        CatalogProblems.CONTINUATION_REFUSED,
        continuations.against(proposal.continuation(), request.terms(), family));
    var next = screening.next(proposal, request.terms(), family, capacity);
    var changed = proposal.revise(next);
    RecordRoom.mustHold(ApprovedProposal.titles(changed));
    var revised = proposals.update(marks.inherited(changed, family, capacity));
    var act =
        ActDraft.of(
            ProposalAct.REVISE,
            "proposal",
            revised,
            capacity,
            Map.of("fingerprint", next.fingerprint()));
    return Done.of(revised, act.touching(proposal.touches()));
  }
}

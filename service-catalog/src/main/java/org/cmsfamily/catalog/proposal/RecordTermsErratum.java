package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Done;

/** An Executive Secretary of a participant puts an erratum beside signed terms. */
@ApplicationScoped
class RecordTermsErratum {
  private final Proposals proposals;
  private final FamilyReplica families;
  private final Marks marks;
  private final ProposalActor actor;

  RecordTermsErratum(
      Proposals proposals, FamilyReplica families, Marks marks, ProposalActor actor) {
    this.proposals = proposals;
    this.families = families;
    this.marks = marks;
    this.actor = actor;
  }

  /**
   * Records it.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such text for the caller; 409
   *     if no signature under it holds; 422 if it has as many errata as it may
   */
  Done<Proposal> record(String id, int number, TermsErratumRequest request) {
    var proposal = proposals.lock(id);
    var capacity = actor.of(ProposalAct.RECORD_ERRATUM, proposal, request.actingAs());
    var family = families.today(proposal.family());
    var erratum =
        new TermsErratum(number, request.text().strip(), family.date(), capacity.toString());
    var corrected = new TermsErrata(proposal).with(erratum);
    return ProposalAct.RECORD_ERRATUM.done(
        proposals.update(marks.inherited(corrected, family, capacity)),
        capacity,
        Map.of(
            "version", number, "fingerprint", TermsView.version(corrected, number).fingerprint()));
  }
}

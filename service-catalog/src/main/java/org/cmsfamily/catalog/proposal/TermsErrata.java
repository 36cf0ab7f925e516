package org.cmsfamily.catalog.proposal;

import java.util.List;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** Errata beside the signed texts of a proposal's terms; however far it has come. */
record TermsErrata(Proposal proposal) {
  private static final Text OF_SIGNED = Text.of("errata-of-signed");

  /**
   * The proposal with an erratum more.
   *
   * @throws Problem 404 if there is no such text; 409 if no signature under it holds; 422 if it has
   *     as many as it may
   */
  Proposal with(TermsErratum erratum) {
    if (!isSigned(TermsView.version(proposal, erratum.version()))) {
      throw Problem.of(CatalogProblems.WRONG_STATE, OF_SIGNED);
    }
    return new Proposal(
        proposal.id(),
        proposal.family(),
        proposal.version() + 1,
        proposal.stage(),
        proposal.adviser(),
        proposal.demonstration(),
        proposal.versions(),
        proposal.consultation().with(erratum),
        proposal.commitments(),
        proposal.withdrawal(),
        proposal.readers(),
        proposal.continuation());
  }

  /** Why there can be none now. */
  List<Text> against() {
    return proposal.versions().stream().anyMatch(this::isSigned) ? List.of() : List.of(OF_SIGNED);
  }

  private boolean isSigned(TermsVersion text) {
    return !proposal.commitments().to(text.fingerprint()).signatures().isEmpty();
  }
}

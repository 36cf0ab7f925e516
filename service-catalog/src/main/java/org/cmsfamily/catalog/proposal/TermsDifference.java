package org.cmsfamily.catalog.proposal;

import java.util.List;
import org.cmsfamily.catalog.terms.Difference;

/**
 * How one text of a proposal's terms differs from another, place by place.
 *
 * @param from the number of the other text
 * @param to the number of this text
 */
record TermsDifference(String proposal, int from, int to, List<Difference> differences) {

  /**
   * From one number to another.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no text with either
   */
  static TermsDifference of(Proposal proposal, int from, int to) {
    return new TermsDifference(
        proposal.id(),
        from,
        to,
        Difference.between(
            TermsView.version(proposal, from).terms(), TermsView.version(proposal, to).terms()));
  }
}

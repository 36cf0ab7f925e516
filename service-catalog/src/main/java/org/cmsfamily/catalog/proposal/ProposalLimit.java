package org.cmsfamily.catalog.proposal;

import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/**
 * How often a proposal can go round or be spoken of, far beyond any real one. What leads on from
 * there (a signature, a submission, an approval) has no limit of its own, so that no proposal gets
 * stuck.
 */
enum ProposalLimit {
  VERSIONS(50, "proposal-limit-versions"),
  COMMENTS(200, "proposal-limit-comments"),
  TRANSLATIONS(50, "proposal-limit-translations"),
  ADVICE(50, "proposal-limit-advice"),
  ADVICE_REQUESTS(50, "proposal-limit-advice-requests"),
  ADVICE_ANSWERS(200, "proposal-limit-advice-answers"),
  ERRATA(100, "proposal-limit-errata"),
  AGREEMENTS(200, "proposal-limit-agreements"),
  SIGNATURES_TAKEN_BACK(200, "proposal-limit-signatures-taken-back"),
  SUBMISSIONS_TAKEN_BACK(400, "proposal-limit-submissions-taken-back"),
  DETOURS(100, "proposal-limit-detours");

  private final int most;
  private final String code;

  ProposalLimit(int most, String code) {
    this.most = most;
    this.code = code;
  }

  /**
   * One more can follow.
   *
   * @throws Problem 422 naming the limit if there are so many already
   */
  void mustAllowOneMoreThan(long present) {
    if (present >= most) {
      throw Problem.of(CatalogProblems.LIMIT_REACHED, Text.of(code).with("most", most));
    }
  }
}

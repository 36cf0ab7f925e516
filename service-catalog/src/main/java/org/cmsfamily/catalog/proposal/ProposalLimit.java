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
  VERSIONS(50, "versions of its terms"),
  COMMENTS(200, "comments"),
  TRANSLATIONS(50, "translations of its title"),
  ADVICE(50, "advices"),
  ADVICE_REQUESTS(50, "requests for advice"),
  ADVICE_ANSWERS(200, "answers to the advice"),
  ERRATA(100, "errata beside one version of its terms"),
  AGREEMENTS(200, "agreements on who takes part"),
  SIGNATURES_TAKEN_BACK(200, "signatures taken back by one instrument or left behind by a return"),
  SUBMISSIONS_TAKEN_BACK(400, "submissions taken back or returned"),
  DETOURS(100, "decisions that defer or return its terms");

  private final int most;
  private final String what;

  ProposalLimit(int most, String what) {
    this.most = most;
    this.what = what;
  }

  /**
   * One more can follow.
   *
   * @throws Problem 422 naming the limit if there are so many already
   */
  void mustAllowOneMoreThan(long present) {
    if (present >= most) {
      throw Problem.of(
          CatalogProblems.LIMIT_REACHED,
          Text.of("proposal-limit").with("most", most).with("what", what));
    }
  }
}

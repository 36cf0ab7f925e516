package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** How far a proposal has come. */
public enum Stage {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("in-consultation")
  IN_CONSULTATION,
  @JsonProperty("agreed")
  AGREED,
  @JsonProperty("submitted")
  SUBMITTED,
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("rejected")
  REJECTED,
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /** Whether nothing of the proposal can change any more. */
  boolean over() {
    return this == APPROVED || this == REJECTED || this == WITHDRAWN;
  }

  /** Whether terms hold what they need of the budgets. */
  boolean holds() {
    return this == SUBMITTED || this == APPROVED;
  }

  /**
   * An act is possible in some stages only.
   *
   * @throws Problem 409 if this is none of them
   */
  void mustBeOneOf(ProposalAct act, Stage... stages) {
    if (!List.of(stages).contains(this)) {
      throw wrongState(act);
    }
  }

  /**
   * @throws Problem 409 if nothing can be done any more
   */
  void mustNotBeOver(ProposalAct act) {
    if (over()) {
      throw wrongState(act);
    }
  }

  /** It as people call it. */
  Object words() {
    return InWords.PROPOSAL.of(Words.of(this));
  }

  private Problem wrongState(ProposalAct act) {
    return Problem.of(
        CatalogProblems.WRONG_STATE,
        Text.of("proposal-wrong-state").with("state", words()).with("act", act.text()));
  }
}

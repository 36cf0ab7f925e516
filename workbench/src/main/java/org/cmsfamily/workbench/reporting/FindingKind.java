package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding is about. */
public enum FindingKind {
  @JsonProperty("neutrality")
  NEUTRALITY("neutrality"),
  @JsonProperty("exchange")
  EXCHANGE("exchange"),
  @JsonProperty("decision-not-in-force")
  DECISION_NOT_IN_FORCE("decision-not-in-force"),
  @JsonProperty("pending-budget-missing")
  PENDING_BUDGET_MISSING("pending-budget-missing"),
  @JsonProperty("review-due")
  REVIEW_DUE("review-due"),
  @JsonProperty("review-overdue")
  REVIEW_OVERDUE("review-overdue"),
  @JsonProperty("term-ends-soon")
  TERM_ENDS_SOON("term-ends-soon"),
  @JsonProperty("condition-due")
  CONDITION_DUE("condition-due"),
  @JsonProperty("condition-missed")
  CONDITION_MISSED("condition-missed"),
  @JsonProperty("indicator-off-target")
  INDICATOR_OFF_TARGET("indicator-off-target"),
  @JsonProperty("invitation-unanswered")
  INVITATION_UNANSWERED("invitation-unanswered"),
  @JsonProperty("settlement-unpaid")
  SETTLEMENT_UNPAID("settlement-unpaid"),
  @JsonProperty("infeasible-year")
  INFEASIBLE_YEAR("infeasible-year"),
  @JsonProperty("duplicate-shared-post")
  DUPLICATE_SHARED_POST("duplicate-shared-post"),
  @JsonProperty("totals-do-not-foot")
  TOTALS_DO_NOT_FOOT("totals-do-not-foot");

  private final String word;

  FindingKind(String word) {
    this.word = word;
  }

  /** Its word at the service. */
  public String word() {
    return word;
  }
}

package org.cmsfamily.reporting.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding is about. */
public enum FindingKind {
  /** A participant needs more than its baseline, at the planned rates. */
  @JsonProperty("neutrality")
  NEUTRALITY,
  /** A participant needs more than its baseline, through exchange only. */
  @JsonProperty("exchange")
  EXCHANGE,

  /** A decision behind a running service is superseded, retired or taken back. */
  @JsonProperty("decision-not-in-force")
  DECISION_NOT_IN_FORCE,

  /** The next budget, subject to which a participant takes part, was not adopted in time. */
  @JsonProperty("pending-budget-missing")
  PENDING_BUDGET_MISSING,

  /** The day of a service's review has come. */
  @JsonProperty("review-due")
  REVIEW_DUE,

  /** The day of a service's review has passed. */
  @JsonProperty("review-overdue")
  REVIEW_OVERDUE,

  /** A service's term ends within a year, or within half of one. */
  @JsonProperty("term-ends-soon")
  TERM_ENDS_SOON,

  /** The day of an approval's condition has come. */
  @JsonProperty("condition-due")
  CONDITION_DUE,

  /** The day of an approval's condition has passed, and it is not met. */
  @JsonProperty("condition-missed")
  CONDITION_MISSED,

  /** An indicator stands no better than at its baseline. */
  @JsonProperty("indicator-off-target")
  INDICATOR_OFF_TARGET,

  /** The meeting that an invitation was for has ended without an answer. */
  @JsonProperty("invitation-unanswered")
  INVITATION_UNANSWERED,

  /** What an instrument owes for a closed quarter is unpaid after the days to pay. */
  @JsonProperty("settlement-unpaid")
  SETTLEMENT_UNPAID,

  /** What a year came to cannot be shared within the limits of the key. */
  @JsonProperty("infeasible-year")
  INFEASIBLE_YEAR,

  /** A post of the same title and grade is shared twice. */
  @JsonProperty("duplicate-shared-post")
  DUPLICATE_SHARED_POST,

  /** A published total of a budget differs from its rows. */
  @JsonProperty("totals-do-not-foot")
  TOTALS_DO_NOT_FOOT;

  /**
   * Whether only an explanation closes it: that it is gone does not say how it came about. What is
   * about a date alone is explained by the recorded act that removed its cause.
   */
  boolean needsExplanation() {
    return switch (this) {
      case NEUTRALITY,
          EXCHANGE,
          DECISION_NOT_IN_FORCE,
          CONDITION_MISSED,
          INDICATOR_OFF_TARGET,
          SETTLEMENT_UNPAID,
          INFEASIBLE_YEAR,
          DUPLICATE_SHARED_POST,
          TOTALS_DO_NOT_FOOT ->
          true;
      case PENDING_BUDGET_MISSING,
          REVIEW_DUE,
          REVIEW_OVERDUE,
          TERM_ENDS_SOON,
          CONDITION_DUE,
          INVITATION_UNANSWERED ->
          false;
    };
  }
}

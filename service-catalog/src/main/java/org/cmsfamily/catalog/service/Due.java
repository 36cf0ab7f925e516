package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * Something in a service's life whose day has come.
 *
 * @param on that day
 * @param ref what it is of: a condition's number, an instrument and its year, how long before the
 *     end; the service's code for its review
 */
public record Due(Kind kind, LocalDate on, String ref) {

  /** What has come. */
  public enum Kind {
    @JsonProperty("review-due")
    REVIEW_DUE,
    @JsonProperty("review-overdue")
    REVIEW_OVERDUE,
    @JsonProperty("term-ends-soon")
    TERM_ENDS_SOON,
    @JsonProperty("condition-due")
    CONDITION_DUE,
    @JsonProperty("condition-missed")
    CONDITION_MISSED,
    @JsonProperty("pending-budget-missing")
    PENDING_BUDGET_MISSING
  }
}

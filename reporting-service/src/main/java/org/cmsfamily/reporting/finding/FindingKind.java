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

  /** What a year came to cannot be shared within the limits of the key. */
  @JsonProperty("infeasible-year")
  INFEASIBLE_YEAR
}

package org.cmsfamily.reporting.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding is about. */
public enum FindingKind {
  /** A participant needs more than its baseline, at the planned rates. */
  @JsonProperty("neutrality")
  NEUTRALITY,
  /** A participant needs more than its baseline, through exchange only. */
  @JsonProperty("exchange")
  EXCHANGE
}

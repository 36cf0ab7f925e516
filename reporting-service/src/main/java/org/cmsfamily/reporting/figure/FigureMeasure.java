package org.cmsfamily.reporting.figure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a figure counts. */
public enum FigureMeasure {
  /** The period's part of what the adopted budget provides for what the service replaces. */
  @JsonProperty("baseline")
  BASELINE,
  /** Running and one-time cost. */
  @JsonProperty("cost")
  COST,
  @JsonProperty("actual")
  ACTUAL,
  @JsonProperty("one-time")
  ONE_TIME,
  @JsonProperty("voluntary-income")
  VOLUNTARY_INCOME,
  /** Baseline less cost. */
  @JsonProperty("savings")
  SAVINGS,
  /** Reported beside savings, never added. */
  @JsonProperty("in-kind")
  IN_KIND,
  /** Reported beside savings, never added. */
  @JsonProperty("avoided")
  AVOIDED,
  /** Staff days, never money. */
  @JsonProperty("redeployed-days")
  REDEPLOYED_DAYS,
  /** Paid less borne: positive when the others owe it. */
  @JsonProperty("settlement")
  SETTLEMENT,
  /** What is left of a whole year's baseline at the planned rates; negative when it is exceeded. */
  @JsonProperty("neutrality")
  NEUTRALITY,
  /** What was measured of an indicator. */
  @JsonProperty("indicator")
  INDICATOR,
  /** How many findings of a kind are open. */
  @JsonProperty("findings")
  FINDINGS
}

package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a ledger entry is. */
public enum EntryKind {
  @JsonProperty("actual")
  ACTUAL,
  @JsonProperty("one-time")
  ONE_TIME,
  @JsonProperty("voluntary-income")
  VOLUNTARY_INCOME,
  @JsonProperty("in-kind")
  IN_KIND,
  @JsonProperty("avoided")
  AVOIDED,
  @JsonProperty("redeployed")
  REDEPLOYED
}

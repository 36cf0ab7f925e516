package org.cmsfamily.reporting.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a finding has come. */
public enum FindingStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("explained")
  EXPLAINED,
  @JsonProperty("resolved")
  RESOLVED
}

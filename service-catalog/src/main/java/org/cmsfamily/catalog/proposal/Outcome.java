package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body's decision means for the terms before it. */
public enum Outcome {
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("approved-with-conditions")
  APPROVED_WITH_CONDITIONS,
  @JsonProperty("deferred")
  DEFERRED,
  @JsonProperty("rejected")
  REJECTED;

  /** Whether the instrument may take part. */
  boolean approves() {
    return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
  }
}

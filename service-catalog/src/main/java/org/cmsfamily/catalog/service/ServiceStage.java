package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a service stands. */
public enum ServiceStage {
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("under-review")
  UNDER_REVIEW,
  @JsonProperty("suspended")
  SUSPENDED,
  @JsonProperty("closed")
  CLOSED;

  /** It has begun and is not over. */
  boolean runs() {
    return this == ACTIVE || this == UNDER_REVIEW || this == SUSPENDED;
  }
}

package org.cmsfamily.registry.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a fact came into the record. */
public enum Confidence {
  /** Stated in a text that is named. */
  @JsonProperty("sourced")
  SOURCED,
  /** Remembered with confidence, not found. */
  @JsonProperty("recalled")
  RECALLED
}

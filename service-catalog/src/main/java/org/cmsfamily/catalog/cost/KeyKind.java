package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what a common cost is divided. */
public enum KeyKind {
  /** All participants alike. */
  @JsonProperty("equal")
  EQUAL,
  /** By percentages that the terms fix and that make 100. */
  @JsonProperty("fixed")
  FIXED,
  /** By the contributions assessed on each instrument's Parties. */
  @JsonProperty("assessed-contribution")
  ASSESSED_CONTRIBUTION,
  /** By the number of Parties. */
  @JsonProperty("parties")
  PARTIES,
  /** By measured use; the weights in the terms are the planned use. */
  @JsonProperty("measured-use")
  MEASURED_USE
}

package org.cmsfamily.registry.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a body comes to a decision. */
public enum RuleType {
  @JsonProperty("consensus")
  CONSENSUS,
  @JsonProperty("unanimity")
  UNANIMITY,
  @JsonProperty("fraction")
  FRACTION,
  @JsonProperty("consensus-else-fraction")
  CONSENSUS_ELSE_FRACTION,
  /** No objection by a closing date. */
  @JsonProperty("silence")
  SILENCE
}

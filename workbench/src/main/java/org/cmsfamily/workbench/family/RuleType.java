package org.cmsfamily.workbench.family;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** By which majority a body decides. */
public enum RuleType {
  @JsonProperty("consensus")
  CONSENSUS,
  @JsonProperty("unanimity")
  UNANIMITY,
  @JsonProperty("fraction")
  FRACTION,
  @JsonProperty("consensus-else-fraction")
  CONSENSUS_ELSE_FRACTION,
  @JsonProperty("silence")
  SILENCE;

  /** As the registry writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

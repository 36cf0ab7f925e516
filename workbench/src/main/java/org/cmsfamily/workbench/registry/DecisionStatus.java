package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a decision is. */
public enum DecisionStatus {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("tabled")
  TABLED,
  @JsonProperty("adopted")
  ADOPTED,
  @JsonProperty("adopted-conditional")
  ADOPTED_CONDITIONAL,
  @JsonProperty("rejected")
  REJECTED,
  @JsonProperty("deferred")
  DEFERRED,
  @JsonProperty("superseded")
  SUPERSEDED,
  @JsonProperty("retired")
  RETIRED,
  @JsonProperty("retracted")
  RETRACTED;

  /** How its badge looks: good if it holds, late if it came to nothing, soon while it is open. */
  public String tone() {
    return switch (this) {
      case ADOPTED -> "good";
      case DRAFT, TABLED, ADOPTED_CONDITIONAL, DEFERRED -> "soon";
      case REJECTED, RETRACTED -> "late";
      case SUPERSEDED, RETIRED -> "calm";
    };
  }
}

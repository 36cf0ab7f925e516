package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** How far a decision has come. */
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
  /** The record did not count and was taken back. */
  @JsonProperty("retracted")
  RETRACTED;

  /** Whether the body has not come to it yet. */
  boolean isPending() {
    return this == DRAFT || this == TABLED;
  }

  /** Whether the body came to it, and the record says how. */
  boolean isDecided() {
    return !isPending() && this != RETRACTED;
  }

  /** Whether it is one that the body adopted, whatever became of it later. */
  boolean wasAdopted() {
    return this == ADOPTED || this == ADOPTED_CONDITIONAL || this == SUPERSEDED || this == RETIRED;
  }

  /** Whether the body adopted it, and any condition is met. */
  boolean holdsAsAdopted(boolean conditionMet) {
    return this == ADOPTED || (this == ADOPTED_CONDITIONAL && conditionMet);
  }

  /** Whether the one may follow this; what was adopted is never undone, only followed. */
  boolean mayBecome(DecisionStatus next) {
    Set<DecisionStatus> outcomes =
        EnumSet.of(ADOPTED, ADOPTED_CONDITIONAL, REJECTED, DEFERRED, RETIRED);
    return switch (this) {
      case DRAFT -> next == TABLED || outcomes.contains(next);
      case TABLED -> outcomes.contains(next);
      case DEFERRED -> next == TABLED || (next != DEFERRED && outcomes.contains(next));
      case ADOPTED, ADOPTED_CONDITIONAL -> next == SUPERSEDED || next == RETIRED;
      case REJECTED, SUPERSEDED, RETIRED, RETRACTED -> false;
    };
  }
}

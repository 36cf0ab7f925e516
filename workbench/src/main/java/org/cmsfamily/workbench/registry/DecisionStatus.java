package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

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

  /** Whether a decision is adopted, or was before it came to this. */
  public boolean wasAdopted() {
    return switch (this) {
      case ADOPTED, ADOPTED_CONDITIONAL, SUPERSEDED, RETIRED -> true;
      case DRAFT, TABLED, REJECTED, DEFERRED, RETRACTED -> false;
    };
  }

  /** Whether another decision, or its end, took its place. */
  public boolean isOver() {
    return this == SUPERSEDED || this == RETIRED;
  }

  /** As the registry writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a decision may become from here. */
  public List<DecisionStatus> next() {
    return switch (this) {
      case DRAFT -> List.of(TABLED, ADOPTED, ADOPTED_CONDITIONAL, REJECTED, DEFERRED, RETIRED);
      case TABLED -> List.of(ADOPTED, ADOPTED_CONDITIONAL, REJECTED, DEFERRED, RETIRED);
      case DEFERRED -> List.of(TABLED, ADOPTED, ADOPTED_CONDITIONAL, REJECTED, RETIRED);
      case ADOPTED, ADOPTED_CONDITIONAL -> List.of(SUPERSEDED, RETIRED);
      case REJECTED, SUPERSEDED, RETIRED, RETRACTED -> List.of();
    };
  }
}

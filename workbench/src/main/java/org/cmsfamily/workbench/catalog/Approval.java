package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument's own body decided about the terms.
 *
 * @param decision the key of the decision
 * @param until for a deferral, when the body means to return to it
 * @param reason of a rejection; what the body wishes when it returns the terms
 */
public record Approval(
    String instrument,
    String body,
    String decision,
    LocalDate adoptedOn,
    @Nullable Outcome outcome,
    List<Condition> conditions,
    @Nullable LocalDate until,
    @Nullable String reason,
    String fingerprint,
    String by) {

  /** How a body decided. */
  public enum Outcome {
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("approved-with-conditions")
    APPROVED_WITH_CONDITIONS,
    @JsonProperty("approved-as-amended")
    APPROVED_AS_AMENDED,
    @JsonProperty("deferred")
    DEFERRED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("returned")
    RETURNED;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case APPROVED, APPROVED_WITH_CONDITIONS -> "good";
        case APPROVED_AS_AMENDED, DEFERRED, RETURNED -> "soon";
        case REJECTED -> "late";
      };
    }

    /** Its name at the service. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * On which it approved.
   *
   * @param by the last day, if it is to be met by one
   */
  public record Condition(String text, @Nullable ConditionKind kind, @Nullable LocalDate by) {}

  /** When a condition is to be met. */
  public enum ConditionKind {
    @JsonProperty("before-start")
    BEFORE_START,
    @JsonProperty("by-date")
    BY_DATE
  }
}

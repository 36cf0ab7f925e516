package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A common service in a list. */
public record ServiceSummary(
    String code,
    String title,
    @Nullable Stage state,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    boolean demonstration) {

  /** Where it stands. */
  public enum Stage {
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

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case ACTIVE -> "good";
        case UNDER_REVIEW -> "soon";
        case SUSPENDED -> "late";
        case APPROVED, CLOSED -> "calm";
      };
    }
  }
}

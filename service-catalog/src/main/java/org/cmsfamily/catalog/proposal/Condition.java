package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body attached to its approval.
 *
 * @param by the last day, for a condition of kind by-date
 */
public record Condition(
    @NotBlank @Size(max = 5000) String text, @NotNull Kind kind, @Nullable LocalDate by) {

  /** When it has to be met. */
  public enum Kind {
    @JsonProperty("before-start")
    BEFORE_START,
    @JsonProperty("by-date")
    BY_DATE
  }

  boolean isWhole() {
    return !text.isBlank() && (kind == Kind.BY_DATE) == (by != null);
  }
}

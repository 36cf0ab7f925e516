package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/**
 * A common service in a list.
 *
 * @param titles by language
 * @param participants all who take part in it, or did
 */
public record ServiceSummary(
    String code,
    String title,
    Names titles,
    @Nullable Stage state,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    boolean demonstration,
    List<Participant> participants) {

  /**
   * One of those who take part.
   *
   * @param since its first day
   * @param until its last day; null while none is known
   */
  public record Participant(String instrument, LocalDate since, @Nullable LocalDate until) {}

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

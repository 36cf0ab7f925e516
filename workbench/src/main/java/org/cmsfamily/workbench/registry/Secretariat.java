package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office with its seats, and whom it serves.
 *
 * @param permanentFor the instrument that it serves permanently
 */
public record Secretariat(
    String code,
    Names names,
    @Nullable String permanentFor,
    List<Seat> seats,
    List<Arrangement> servingArrangements) {

  /**
   * Where it sat.
   *
   * @param from the first day; null if it is not known
   */
  public record Seat(
      @Nullable String city,
      String country,
      @Nullable LocalDate from,
      @Nullable String fromPublished) {}

  /**
   * That it serves an instrument.
   *
   * @param decision the key of the decision that says so
   */
  public record Arrangement(
      String instrument,
      @Nullable Role role,
      @Nullable LocalDate from,
      @Nullable String fromPublished,
      @Nullable String decision) {}

  /** As what it serves. */
  public enum Role {
    @JsonProperty("permanent")
    PERMANENT,
    @JsonProperty("interim")
    INTERIM,
    @JsonProperty("coordination")
    COORDINATION
  }
}

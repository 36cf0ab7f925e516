package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An office, its seats and the instruments that it serves, each with its dates. */
public record SecretariatFacts(
    String code,
    String family,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Seat> seats,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Serving> servingArrangements,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @Nullable String> names) {

  public SecretariatFacts {
    seats = valid(seats, Seat::id, Seat::replaces);
    servingArrangements = valid(servingArrangements, Serving::id, Serving::replaces);
  }

  /** Where it sits, from {@code from} until before {@code to}. */
  public record Seat(
      @Nullable String id,
      @Nullable String city,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String replaces)
      implements DatedFact {}

  /**
   * That it serves an instrument, from {@code from} until before {@code to}.
   *
   * @param role permanent, interim or coordination; coordination makes no seat
   */
  public record Serving(
      @Nullable String id,
      String instrument,
      String role,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String replaces)
      implements DatedFact {}

  /** A correction stands for what it replaces. */
  private static <T> List<T> valid(
      List<T> rows, Function<T, @Nullable String> id, Function<T, @Nullable String> replaces) {
    var replaced = new HashSet<String>();
    for (var row : rows) {
      var other = replaces.apply(row);
      if (other != null) {
        replaced.add(other);
      }
    }
    return rows.stream()
        .filter(row -> !replaced.contains(Objects.requireNonNullElse(id.apply(row), "")))
        .collect(Collectors.toUnmodifiableList());
  }

  /** That it serves the instrument in the role on the day. */
  boolean serves(String instrument, String role, LocalDate day) {
    return servingArrangements.stream()
        .anyMatch(
            serving ->
                serving.instrument().equals(instrument)
                    && serving.role().equals(role)
                    && serving.holdsOn(day));
  }

  /** The city of its seat on the day. */
  Optional<String> city(LocalDate day) {
    return seats.stream()
        .filter(seat -> seat.holdsOn(day))
        .max(Comparator.comparing(seat -> seat.begins()))
        .flatMap(seat -> Optional.ofNullable(seat.city()));
  }
}

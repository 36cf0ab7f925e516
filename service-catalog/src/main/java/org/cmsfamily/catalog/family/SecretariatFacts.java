package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An office, its seats and the instruments that it serves, each with its dates. */
public record SecretariatFacts(
    String code, String family, List<Seat> seats, List<Serving> servingArrangements) {

  public SecretariatFacts {
    seats = valid(seats, Seat::id, Seat::replaces);
    servingArrangements = valid(servingArrangements, Serving::id, Serving::replaces);
  }

  /** Where it sits, from {@code from} until before {@code to}. */
  public record Seat(
      @Nullable String id,
      @Nullable String city,
      @Nullable String from,
      @Nullable String to,
      @Nullable String replaces) {}

  /**
   * That it serves an instrument, from {@code from} until before {@code to}.
   *
   * @param role permanent, interim or coordination; coordination makes no seat
   */
  public record Serving(
      @Nullable String id,
      String instrument,
      String role,
      @Nullable String from,
      @Nullable String to,
      @Nullable String replaces) {}

  /** A correction stands for what it replaces. */
  private static <T> List<T> valid(
      @Nullable List<T> rows,
      Function<T, @Nullable String> id,
      Function<T, @Nullable String> replaces) {
    var replaced = new HashSet<String>();
    for (var row : Lists.of(rows)) {
      var other = replaces.apply(row);
      if (other != null) {
        replaced.add(other);
      }
    }
    return Lists.of(rows).stream()
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
                    && Dates.within(day, serving.from(), serving.to()));
  }

  /** The city of its seat on the day. */
  Optional<String> city(LocalDate day) {
    return seats.stream()
        .filter(seat -> Dates.within(day, seat.from(), seat.to()))
        .max(Comparator.comparing(seat -> Dates.first(seat.from())))
        .flatMap(seat -> Optional.ofNullable(seat.city()));
  }
}

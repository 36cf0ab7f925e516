package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body as the registry publishes it, as far as it is read here.
 *
 * @param end its last day, inclusive
 */
public record MeetingFacts(
    String code,
    String body,
    @Nullable String ordinal,
    @Nullable String label,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String startPublished,
    @Nullable String endPublished,
    @Nullable String city) {

  /** Whether it was over before the day; never where no day of it is known. */
  public boolean hasEnded(LocalDate day) {
    return Stream.of(end, start)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(last -> last.isBefore(day))
        .orElse(false);
  }

  /** What it is called: its label, else its ordinal, else its code. */
  String name() {
    return Objects.requireNonNullElse(label, Objects.requireNonNullElse(ordinal, code));
  }

  /** A day of it as published. */
  static @Nullable String published(@Nullable String published, @Nullable LocalDate day) {
    return published == null && day != null ? day.toString() : published;
  }
}

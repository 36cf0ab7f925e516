package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body as the registry publishes it, as far as it is read here.
 *
 * @param mode {@code written procedure (silence)} of an intersessional procedure
 * @param end its last day, inclusive
 */
public record MeetingFacts(
    String code,
    String body,
    @Nullable String ordinal,
    @Nullable String label,
    @Nullable String mode,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String startPublished,
    @Nullable String endPublished,
    @Nullable String city) {

  /**
   * Its last day; empty where no day of it is known. One known only to its month or year lasts
   * until that ends.
   */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(end)
        .or(() -> Optional.ofNullable(startPublished).map(PublishedDays::last))
        .or(() -> Optional.ofNullable(start));
  }

  /** Whether it is an intersessional procedure. */
  public boolean intersessional() {
    return mode != null && mode.toLowerCase(Locale.ROOT).contains("written");
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

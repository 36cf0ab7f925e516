package org.cmsfamily.workbench.family;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day that a date field asks for. An empty field asks for none, and so does what is no date:
 * the page then shows today, and the field says so.
 */
record ChosenDay(Optional<LocalDate> day) {

  static ChosenDay of(@Nullable String field) {
    try {
      return new ChosenDay(
          Optional.ofNullable(field).filter(it -> !it.isBlank()).map(LocalDate::parse));
    } catch (DateTimeException e) {
      return new ChosenDay(Optional.empty());
    }
  }

  boolean isChosen() {
    return day.isPresent();
  }

  LocalDate orElse(LocalDate other) {
    return day.orElse(other);
  }

  @Nullable LocalDate orNull() {
    return day.orElse(null);
  }
}

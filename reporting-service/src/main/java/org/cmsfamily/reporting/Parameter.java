package org.cmsfamily.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what is wrong with one is a problem that names it. */
public final class Parameter {

  private Parameter() {}

  /**
   * A parameter that must be there.
   *
   * @throws Problem 400 if it is not, or is no text
   */
  public static String needed(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw invalid(name, "Name the " + name);
    }
    return text(name, value);
  }

  /**
   * A parameter that may be left out.
   *
   * @throws Problem 400 if it is no text
   */
  public static @Nullable String optional(String name, @Nullable String value) {
    return value == null || value.isBlank() ? null : text(name, value);
  }

  /**
   * A day that may be left out.
   *
   * @throws Problem 400 if it is no date, or one that does not exist
   */
  public static @Nullable LocalDate day(String name, @Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw invalid(name, "'%s' is no date such as 2027-03-31".formatted(value));
    }
  }

  /**
   * A quarter that may be left out.
   *
   * @throws Problem 400 if it is none
   */
  public static @Nullable Quarter quarter(String name, @Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : Quarter.parse(value);
    } catch (IllegalArgumentException e) {
      throw invalid(name, String.valueOf(e.getMessage()));
    }
  }

  /**
   * A constant, by its word, that may be left out.
   *
   * @throws Problem 400 if there is no such word
   */
  public static <E extends Enum<E>> @Nullable E word(
      String name, @Nullable String value, Class<E> type) {
    if (value == null || value.isBlank()) {
      return null;
    }
    var words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    return Words.find(type, value)
        .orElseThrow(
            () ->
                invalid(name, "'%s' is not one of %s".formatted(value, String.join(", ", words))));
  }

  /** What is wrong with a parameter. */
  public static Problem invalid(String name, String message) {
    return Problem.of(PlatformProblems.INVALID, message)
        .with(List.of(Violation.at("?" + name, message)));
  }

  private static String text(String name, String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw invalid(name, "The %s holds a character that is no text".formatted(name));
    }
    return value;
  }
}

package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.json.Words;

/** What a value should have been, in words for a person: no name of a class, no parser's words. */
public final class JsonWords {
  private static final int LONGEST = 300;
  private static final Set<Class<?>> DATES =
      Set.of(LocalDate.class, YearMonth.class, Year.class, Instant.class);

  private JsonWords() {}

  /** For a text that a type does not take. */
  public static String weird(Class<?> type, String value, String message) {
    if (type.isEnum()) {
      return expected(type);
    }
    if (DATES.contains(type)) {
      return "'%s' %s".formatted(shortened(value), expected(type));
    }
    return message.contains("[") ? expected(type) : PlainWords.of(message, expected(type));
  }

  /** For anything else that a type does not take. */
  public static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "must be one of "
          + Arrays.stream((Enum<?>[]) type.getEnumConstants())
              .map(Words::of)
              .collect(Collectors.joining(", "));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "must be a list";
    }
    return switch (type.getSimpleName()) {
      case "String" -> "must be a text";
      case "Quarter" -> "must be a quarter such as 2027-Q1, " + Dates.YEARS;
      case "Integer", "int", "Long", "long" -> "must be a whole number";
      case "Boolean", "boolean" -> "must be true or false";
      case "BigDecimal" -> "must be a plain decimal in quotes, such as \"12.5\"";
      case "LocalDate" -> "must be a date of the calendar such as 2027-01-31, " + Dates.YEARS;
      case "YearMonth" -> "must be a month such as 2027-01, " + Dates.YEARS;
      case "Year" -> "must be a year such as 2027, " + Dates.YEARS;
      case "Instant" -> "must be an instant such as 2027-01-31T12:00:00Z, " + Dates.YEARS;
      case "Money" -> "must be an amount such as {\"amount\":\"1234.50\",\"currency\":\"EUR\"}";
      default -> ofItsForm(type);
    };
  }

  private static String ofItsForm(Class<?> type) {
    if (isWrittenAsText(type)) {
      return "must be a text";
    }
    return type.isRecord() || type.isInterface() ? "must be an object" : "is not valid";
  }

  private static boolean isWrittenAsText(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(
            method ->
                method.isAnnotationPresent(JsonValue.class)
                    && method.getReturnType() == String.class);
  }

  /** At most 300 characters of a text. */
  public static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}

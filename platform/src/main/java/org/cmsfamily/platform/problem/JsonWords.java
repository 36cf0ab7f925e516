package org.cmsfamily.platform.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.Words;

/** What a value should have been, in words for a person: no name of a class, no parser's words. */
public final class JsonWords {
  private static final int LONGEST = 300;

  private JsonWords() {}

  /** For a text that a type does not take. */
  public static String weird(Class<?> type, String value, String message) {
    if (type.isEnum() || type == LocalDate.class || type == Instant.class) {
      return type.isEnum() ? expected(type) : "'%s' %s".formatted(shortened(value), expected(type));
    }
    return message.contains("java.") || message.contains("[") ? expected(type) : message;
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
      case "String", "Capacity" -> "must be a text";
      case "Quarter" -> "must be a quarter such as 2027-Q1";
      case "Integer", "int", "Long", "long" -> "must be a whole number";
      case "Boolean", "boolean" -> "must be true or false";
      case "BigDecimal" -> "must be a plain decimal in quotes, such as \"12.5\"";
      case "LocalDate" -> "must be a date of the calendar such as 2027-01-31";
      case "Instant" -> "must be an instant such as 2027-01-31T12:00:00Z";
      case "Money" -> "must be an amount such as {\"amount\":\"1234.50\",\"currency\":\"EUR\"}";
      default -> type.isRecord() || type.isInterface() ? "must be an object" : "is not valid";
    };
  }

  /** At most 300 characters of a text. */
  public static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}

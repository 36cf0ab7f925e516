package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;

/** What a value should have been, in words for a person: no name of a class, no parser's words. */
public final class JsonWords {
  private static final int LONGEST = 300;
  private static final Set<Class<?>> DATES =
      Set.of(LocalDate.class, YearMonth.class, Year.class, Instant.class);

  private JsonWords() {}

  /** For a text that a type does not take, and why it says so. */
  public static Text weird(Class<?> type, Text why) {
    if (type.isEnum() || (why.code() == null && why.words().contains("["))) {
      return expected(type);
    }
    return DATES.contains(type) ? expected(type) : PlainWords.of(why, expected(type));
  }

  /** For anything else that a type does not take. */
  public static Text expected(Class<?> type) {
    if (type.isEnum()) {
      return Text.of("must-be-one-of").with("choices", words(type));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Text.of("must-be-list");
    }
    return switch (type.getSimpleName()) {
      case "String" -> Text.of("must-be-text");
      case "Quarter" -> inTheYears("must-be-quarter");
      case "Integer", "int", "Long", "long" -> Text.of("must-be-whole-number");
      case "Boolean", "boolean" -> Text.of("must-be-true-or-false");
      case "BigDecimal" -> Text.of("must-be-decimal");
      case "LocalDate" -> inTheYears("must-be-date");
      case "YearMonth" -> inTheYears("must-be-month");
      case "Year" -> inTheYears("must-be-year");
      case "Instant" -> inTheYears("must-be-instant");
      case "Money" -> Text.of("must-be-amount");
      default -> ofItsForm(type);
    };
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream((Enum<?>[]) type.getEnumConstants()).map(Words::of).toList();
  }

  private static Text inTheYears(String code) {
    return Text.of(code).with("first", Dates.FIRST_YEAR).with("last", Dates.LAST_YEAR);
  }

  private static Text ofItsForm(Class<?> type) {
    if (isWrittenAsText(type)) {
      return Text.of("must-be-text");
    }
    return Text.of(type.isRecord() || type.isInterface() ? "must-be-object" : "not-valid");
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

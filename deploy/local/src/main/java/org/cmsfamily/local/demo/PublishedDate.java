package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as the sources publish them: a day, only a month ({@code 1984-11}) or only a year. */
final class PublishedDate {

  private static final int A_FULL_DATE = "2000-07-17".length();

  private PublishedDate() {}

  /**
   * The end of a period as the registry takes it. The data name the last day, a period ends on the
   * day after it; a month or a year runs to its end by itself.
   */
  static @Nullable String exclusiveEnd(JsonNode lastDay) {
    if (lastDay.isNull() || lastDay.isMissingNode()) return null;
    var text = lastDay.asText();
    return text.length() == A_FULL_DATE ? LocalDate.parse(text).plusDays(1).toString() : text;
  }
}

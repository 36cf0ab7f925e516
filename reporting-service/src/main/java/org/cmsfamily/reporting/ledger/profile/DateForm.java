package org.cmsfamily.reporting.ledger.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;

/** How the extract writes days. */
public enum DateForm {
  @JsonProperty("yyyy-mm-dd")
  YEAR_FIRST("uuuu-MM-dd"),
  @JsonProperty("dd.mm.yyyy")
  DOTS("dd.MM.uuuu"),
  @JsonProperty("dd/mm/yyyy")
  DAY_FIRST("dd/MM/uuuu"),
  @JsonProperty("mm/dd/yyyy")
  MONTH_FIRST("MM/dd/uuuu"),
  @JsonProperty("yyyymmdd")
  DIGITS("uuuuMMdd");

  private final DateTimeFormatter format;

  DateForm(String pattern) {
    format =
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Reads a day.
   *
   * @throws IllegalArgumentException if it is not of the form
   */
  public LocalDate read(String text) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeParseException e) {
      throw new RefusedValue(
          Text.of("day-not-as-declared")
              .with("value", text)
              .with("example", write(LocalDate.of(2027, 3, 16))),
          e);
    }
  }

  /** Writes a day. */
  public String write(LocalDate day) {
    return format.format(day);
  }
}

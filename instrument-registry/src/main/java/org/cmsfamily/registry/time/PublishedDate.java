package org.cmsfamily.registry.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as it was published: to the day, the month or the year, and never more exact than that.
 *
 * @param text such as {@code 2013-09}
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "\\d{4}(-\\d\\d(-\\d\\d)?)?",
    examples = {"2013-09-15", "2013-09", "2013"})
public record PublishedDate(@JsonValue String text) implements Comparable<PublishedDate> {

  /**
   * @throws IllegalArgumentException if the text is no date, month or year of the calendar
   */
  public PublishedDate {
    try {
      var unused = firstDay(text);
    } catch (DateTimeParseException e) {
      throw new RefusedValue(Text.of("no-published-date").with("text", text), e);
    }
  }

  /**
   * A date as it comes in.
   *
   * @throws IllegalArgumentException if the text is no date of the calendar, or none that can be
   *     meant
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PublishedDate read(String text) {
    var date = new PublishedDate(text);
    if (!Dates.isPossible(date.first().getYear())) {
      throw new RefusedValue(
          Text.of("no-year-between")
              .with("text", text)
              .with("first", Dates.FIRST_YEAR)
              .with("last", Dates.LAST_YEAR));
    }
    return date;
  }

  /** A date known to the day. */
  public static PublishedDate of(LocalDate day) {
    return new PublishedDate(day.toString());
  }

  /** The day from which it counts as a beginning: its first. */
  public LocalDate first() {
    return firstDay(text);
  }

  /** Its last day. */
  public LocalDate last() {
    return switch (precision()) {
      case DAY -> first();
      case MONTH -> YearMonth.from(first()).atEndOfMonth();
      case YEAR -> first().withDayOfYear(1).plusYears(1).minusDays(1);
    };
  }

  /**
   * As an end: the first day on which what ends no longer holds. A day given as an end is that day
   * itself; a month or a year runs to its last.
   */
  public LocalDate endsBefore() {
    return precision() == Precision.DAY ? first() : last().plusDays(1);
  }

  /** How exactly it is known. */
  public Precision precision() {
    return switch (text.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  @Override
  public int compareTo(PublishedDate other) {
    return first().compareTo(other.first());
  }

  private static LocalDate firstDay(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }
}

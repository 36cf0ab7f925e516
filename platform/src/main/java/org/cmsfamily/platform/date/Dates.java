package org.cmsfamily.platform.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a date that comes in can be, wherever it comes from: of the calendar, its year written with
 * four digits and no sign, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}. Each method throws an
 * {@link IllegalArgumentException} that a person can read for what is none.
 */
public final class Dates {

  /** The first year that a date can lie in. */
  public static final int FIRST_YEAR = 1900;

  /** The last year that a date can lie in. */
  public static final int LAST_YEAR = 2200;

  /** What a message says of the years. */
  public static final String YEARS =
      String.format(Locale.ROOT, "in the years %d to %d", FIRST_YEAR, LAST_YEAR);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.{1,40}");
  private static final int LONGEST = 60;

  private Dates() {}

  /** Whether a date can lie in the year. */
  public static boolean isPossible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** A day, such as {@code 2027-01-31}. */
  public static LocalDate day(String text) {
    return read(text, DAY, LocalDate::parse, "not-a-date");
  }

  /** A month, such as {@code 2027-01}. */
  public static YearMonth month(String text) {
    return read(text, MONTH, YearMonth::parse, "not-a-month");
  }

  /** A year, such as {@code 2027}. */
  public static Year year(String text) {
    return read(text, YEAR, Year::parse, "not-a-year");
  }

  /** An instant, such as {@code 2027-01-31T12:00:00Z}. */
  public static Instant instant(String text) {
    var instant = read(text, INSTANT, Instant::parse, "not-an-instant");
    if (!isPossible(instant.atOffset(ZoneOffset.UTC).getYear())) {
      throw refused(text, "not-an-instant", null);
    }
    return instant;
  }

  private static <T> T read(
      String text, Pattern form, Function<CharSequence, T> parser, String code) {
    if (!form.matcher(text).matches() || !isPossible(Integer.parseInt(text.substring(0, 4)))) {
      throw refused(text, code, null);
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw refused(text, code, e);
    }
  }

  private static RefusedValue refused(String text, String code, @Nullable Throwable cause) {
    var shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    var why = Text.of(code).with("value", shown);
    return new RefusedValue(why.with("first", FIRST_YEAR).with("last", LAST_YEAR), cause);
  }
}

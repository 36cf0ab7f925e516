package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.replica.ReportingPeriod;

/**
 * What a report is about: a quarter, or a run of quarters, written {@code 2027-Q1} or {@code
 * 2027-Q1..2027-Q4}.
 */
public record Period(Quarter first, Quarter last) implements Comparable<Period> {

  private static final String TO = "..";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** As long as a period can be. */
  public static final int MOST_QUARTERS = 40;

  public Period {
    if (!isRun(first, last)) {
      throw new RefusedValue(
          Text.of("not-a-run-of-quarters")
              .with("first", first)
              .with("last", last)
              .with("most", MOST_QUARTERS));
    }
  }

  /** Whether there are quarters from the first to the last, and not too many. */
  public static boolean isRun(Quarter first, Quarter last) {
    return last.compareTo(first) >= 0 && last.year() - first.year() <= MOST_QUARTERS / 4;
  }

  /** One quarter. */
  public static Period of(Quarter quarter) {
    return new Period(quarter, quarter);
  }

  /** A family's own reporting period that the quarter lies in. */
  public static Period of(ReportingPeriod length, Quarter within) {
    return new Period(length.first(within), length.last(within));
  }

  /**
   * Reads a period; a year alone stands for its four quarters.
   *
   * @throws IllegalArgumentException if it is none
   */
  @JsonCreator
  public static Period parse(String text) {
    if (YEAR.matcher(text).matches()) {
      return new Period(Quarter.parse(text + "-Q1"), Quarter.parse(text + "-Q4"));
    }
    int between = text.indexOf(TO);
    return between < 0
        ? of(Quarter.parse(text))
        : new Period(
            Quarter.parse(text.substring(0, between)),
            Quarter.parse(text.substring(between + TO.length())));
  }

  /** Its quarters, in order. */
  public List<Quarter> quarters() {
    return Stream.iterate(first, q -> q.compareTo(last) <= 0, Quarter::next).toList();
  }

  /** Whether it is one quarter. */
  public boolean isQuarter() {
    return first.equals(last);
  }

  /** Whether the quarter is one of its. */
  public boolean covers(Quarter quarter) {
    return quarter.compareTo(first) >= 0 && quarter.compareTo(last) <= 0;
  }

  /** Its first day. */
  public LocalDate from() {
    return first.first();
  }

  /** Its last day, inclusive. */
  public LocalDate lastDay() {
    return last.end().minusDays(1);
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst == 0 ? last.compareTo(other.last) : byFirst;
  }

  @JsonValue
  @Override
  public String toString() {
    return isQuarter() ? first.toString() : first + TO + last;
  }
}

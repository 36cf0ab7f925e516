package org.cmsfamily.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.platform.date.Dates;

/**
 * A calendar quarter, written {@code 2027-Q1}.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

  public Quarter {
    if (year < 1000 || year > 9999 || number < 1 || number > 4) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "No quarter %d of %d", number, year));
    }
  }

  /** The quarter that the day lies in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /**
   * Reads a quarter.
   *
   * @throws IllegalArgumentException if the text is not like {@code 2027-Q1}, or its year cannot be
   *     that of a date
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Quarter parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches() || !Dates.isPossible(Integer.parseInt(match.group(1)))) {
      throw new IllegalArgumentException(
          "'%s' is not a quarter such as 2027-Q1, %s".formatted(text, Dates.YEARS));
    }
    return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
  }

  /** Its first day. */
  public LocalDate first() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  /** The day after its last. */
  public LocalDate end() {
    return first().plusMonths(3);
  }

  /** The quarter after it. */
  public Quarter next() {
    return of(end());
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(year * 4 + number, other.year * 4 + other.number);
  }

  @JsonValue
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}

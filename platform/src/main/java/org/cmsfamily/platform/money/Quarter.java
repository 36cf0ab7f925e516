package org.cmsfamily.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;

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
      throw new RefusedValue(Text.of("no-such-quarter").with("number", number).with("year", year));
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
      throw new RefusedValue(
          Text.of("not-a-quarter")
              .with("value", text)
              .with("first", Dates.FIRST_YEAR)
              .with("last", Dates.LAST_YEAR));
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

package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The time that a service runs for.
 *
 * @param start first day
 * @param end last day, not before it
 */
record Term(LocalDate start, LocalDate end) {
  private static final int MONTHS = 12;

  /** The first year that it runs for as a whole, if it is one of its own. */
  Year firstWholeYear() {
    var year = Year.from(start);
    return start.equals(year.atDay(1)) ? year : year.plusYears(1);
  }

  /** The years that it runs for, as a whole or in part. */
  SortedSet<Year> years() {
    var years = new TreeSet<Year>();
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      years.add(Year.of(year));
    }
    return years;
  }

  /** It runs for some of the year's days, and not for all. */
  boolean inPart(Year year) {
    return start.getYear() <= year.getValue()
        && year.getValue() <= end.getYear()
        && (start.isAfter(year.atDay(1)) || end.isBefore(year.atDay(year.length())));
  }

  /** The months of the year, a month in part by its days, of twelve; 1 but for a year in part. */
  BigDecimal partOf(Year year) {
    if (!inPart(year)) {
      return BigDecimal.ONE;
    }
    var months = BigDecimal.ZERO;
    for (int month = 1; month <= MONTHS; month++) {
      months = months.add(partOf(year.atMonth(month)));
    }
    return months.divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL128);
  }

  private BigDecimal partOf(YearMonth month) {
    var first = start.isAfter(month.atDay(1)) ? start.toEpochDay() : month.atDay(1).toEpochDay();
    var last =
        end.isBefore(month.atEndOfMonth()) ? end.toEpochDay() : month.atEndOfMonth().toEpochDay();
    return BigDecimal.valueOf(Math.max(0, last - first + 1))
        .divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL128);
  }
}

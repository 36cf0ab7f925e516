package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as published, to the day, the month or the year. */
final class PublishedDay {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private PublishedDay() {}

  static LocalDate first(String published) {
    return switch (published.length()) {
      case YEAR_LENGTH -> Year.parse(published).atDay(1);
      case MONTH_LENGTH -> YearMonth.parse(published).atDay(1);
      default -> LocalDate.parse(published);
    };
  }

  static LocalDate last(String published) {
    return switch (published.length()) {
      case YEAR_LENGTH -> YearMonth.of(Integer.parseInt(published), 12).atEndOfMonth();
      case MONTH_LENGTH -> YearMonth.parse(published).atEndOfMonth();
      default -> LocalDate.parse(published);
    };
  }
}

package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import org.cmsfamily.platform.date.Dates;

/** The days of a date as it was published: a day, only a month or only a year. */
final class PublishedDays {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private PublishedDays() {}

  /** From which day it counts. */
  static LocalDate first(String published) {
    return switch (published.length()) {
      case YEAR -> Dates.year(published).atDay(1);
      case MONTH -> Dates.month(published).atDay(1);
      default -> Dates.day(published);
    };
  }

  /** Until which day it lasts. */
  static LocalDate last(String published) {
    return switch (published.length()) {
      case YEAR -> Dates.year(published).atMonth(12).atEndOfMonth();
      case MONTH -> Dates.month(published).atEndOfMonth();
      default -> Dates.day(published);
    };
  }
}

package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the registry publishes them: to the day, or to the month or year alone. */
final class Dates {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private Dates() {}

  /** A date known only to month or year counts from its first day; an unknown one as always. */
  static LocalDate first(@Nullable String published) {
    if (published == null) {
      return LocalDate.MIN;
    }
    if (YEAR.matcher(published).matches()) {
      return LocalDate.parse(published + "-01-01");
    }
    return LocalDate.parse(MONTH.matcher(published).matches() ? published + "-01" : published);
  }

  /** Whether the day lies in [from, to); an open end has no last day. */
  static boolean within(LocalDate day, @Nullable String from, @Nullable String to) {
    return !day.isBefore(first(from)) && (to == null || day.isBefore(first(to)));
  }
}

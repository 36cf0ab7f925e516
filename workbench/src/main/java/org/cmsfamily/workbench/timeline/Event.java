package org.cmsfamily.workbench.timeline;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the family.
 *
 * @param day the first on which it can have happened
 * @param published the day, month or year, as published
 * @param instrument of which it is told; null if of several
 * @param what a few words, in one language or in several
 * @param page the page that shows more; null if there is none
 * @param decision the decision that changed the fact; null if none is recorded
 * @param demonstration whether it was made up
 */
record Event(
    LocalDate day,
    String published,
    EventKind kind,
    @Nullable String instrument,
    Names what,
    @Nullable String page,
    @Nullable String decision,
    boolean demonstration) {
  /** The latest first. */
  static final Comparator<Event> LATEST_FIRST =
      Comparator.comparing(Event::day)
          .reversed()
          .thenComparing(Event::kind)
          .thenComparing(event -> event.page() == null ? "" : event.page());

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** One of a date known to the day, the month or the year. */
  static Event on(
      String published, EventKind kind, @Nullable String instrument, Names what, String page) {
    return new Event(first(published), published, kind, instrument, what, page, null, false);
  }

  /** The same, with the decision that changed the fact. */
  Event by(@Nullable String key) {
    return new Event(day, published, kind, instrument, what, page, key, demonstration);
  }

  /** The same, with the mark of what was made up. */
  Event made(boolean up) {
    return new Event(day, published, kind, instrument, what, page, decision, up);
  }

  /** Words that are the same in every language, such as the name of a city. */
  static Names plain(String words) {
    return new Names(Map.of("und", words));
  }

  private static LocalDate first(String published) {
    return switch (published.length()) {
      case YEAR -> Year.parse(published).atDay(1);
      case MONTH -> YearMonth.parse(published).atDay(1);
      default -> LocalDate.parse(published);
    };
  }
}

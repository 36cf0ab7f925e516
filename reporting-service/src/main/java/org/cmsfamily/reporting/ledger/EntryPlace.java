package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.cmsfamily.platform.page.Page;

/**
 * Where an entry stands in a list of entries, the last booked first: behind those of later days,
 * and among those of its day by its id, backwards.
 */
record EntryPlace(LocalDate day, String id) {
  private static final String BETWEEN = " ";

  /** Before every entry. */
  private static final EntryPlace TOP = new EntryPlace(LocalDate.of(9999, 12, 31), "");

  /**
   * Behind which entry a page begins.
   *
   * @throws org.cmsfamily.platform.problem.Problem 400 if its cursor is none of this list
   */
  static EntryPlace of(Page page) {
    return page.cursor().isEmpty() ? TOP : parse(page.cursor());
  }

  private static EntryPlace parse(String cursor) {
    try {
      int between = Math.max(0, cursor.indexOf(BETWEEN));
      return new EntryPlace(
          LocalDate.parse(cursor.substring(0, between)), cursor.substring(between + 1));
    } catch (DateTimeParseException e) {
      throw Page.unknownCursor();
    }
  }

  static String cursor(LedgerEntry entry) {
    return entry.bookingDate() + BETWEEN + entry.id();
  }
}

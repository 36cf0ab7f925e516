package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list of groups with their entries; a group may stand there alone.
 *
 * @param entry null if the group has none that the reader may see
 */
public record EntryOfGroup(String group, @Nullable LedgerEntry entry) {
  private static final String BETWEEN = " ";

  /** After which group and entry a page begins; both empty at first. */
  record Place(String group, String id) {}

  /**
   * Reads a cursor.
   *
   * @throws org.cmsfamily.platform.problem.Problem 400 if it is none of this list
   */
  static Place parse(String cursor) {
    int between = cursor.indexOf(BETWEEN);
    if (between < 0 && !cursor.isEmpty()) {
      throw Page.unknownCursor();
    }
    return new Place(cursor.substring(0, Math.max(0, between)), cursor.substring(between + 1));
  }

  String cursor() {
    return group + BETWEEN + (entry == null ? "" : entry.id());
  }
}

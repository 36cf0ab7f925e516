package org.cmsfamily.registry.search;

import java.util.List;
import java.util.Locale;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * After which passage a page begins, in the order of the list.
 *
 * @param rank how well it fits what is searched for
 */
record After(float rank, String decision, int position) {

  /**
   * Reads a page's cursor.
   *
   * @return null for the first page
   * @throws Problem 400 if it is none
   */
  static @Nullable After of(Page page) {
    return page.cursor().isEmpty() ? null : read(page.cursor().split("\\|", 3));
  }

  private static After read(String[] parts) {
    try {
      var rank = Float.parseFloat(parts[0]);
      if (parts.length == 3 && Float.isFinite(rank)) {
        return new After(rank, parts[2], Integer.parseInt(parts[1]));
      }
    } catch (NumberFormatException e) {
      throw unknown();
    }
    throw unknown();
  }

  private static Problem unknown() {
    var text = Text.of("no-search-cursor");
    return Problem.of(PlatformProblems.INVALID, text).with(List.of(Violation.at("?cursor", text)));
  }

  /** As a cursor names it. */
  String text() {
    return String.format(Locale.ROOT, "%s|%d|%s", rank, position, decision);
  }
}

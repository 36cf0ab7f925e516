package org.cmsfamily.workbench.home;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * On which days the visitor saw the first page, as a cookie remembers them.
 *
 * @param before the last one before the latest; null if there was none
 */
record Visits(@Nullable LocalDate before, LocalDate latest) {
  /** The cookie that remembers them. */
  static final String COOKIE = "visits";

  private static final int DAY = 10;

  /** Those of a cookie and today; what the cookie does not say was never. */
  static Visits today(@Nullable String cookie, LocalDate today) {
    var known = read(cookie);
    if (known == null) return new Visits(null, today);
    return known.latest().equals(today) ? known : new Visits(known.latest(), today);
  }

  private static @Nullable Visits read(@Nullable String cookie) {
    if (cookie == null || cookie.length() < DAY) return null;
    try {
      var latest = LocalDate.parse(cookie.substring(0, DAY));
      return new Visits(
          cookie.length() == DAY ? null : LocalDate.parse(cookie.substring(DAY + 1)), latest);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** As the cookie remembers them. */
  String cookie() {
    return before == null ? latest.toString() : latest + "." + before;
  }

  /** The beginning of the day before; null if there was none. */
  @Nullable Instant since() {
    return before == null ? null : before.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

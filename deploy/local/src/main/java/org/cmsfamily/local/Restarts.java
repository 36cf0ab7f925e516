package org.cmsfamily.local;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often one process was started again after it had ended by itself, and when that is tried
 * next. Each death soon after the last restart doubles the pause before the next try.
 *
 * @param times how often it was started again
 * @param last when that was done last
 * @param quick deaths in a row that each came soon after a restart
 * @param next when it is tried again; null while it runs
 */
record Restarts(int times, @Nullable Instant last, int quick, @Nullable Instant next) {
  static final Restarts NONE = new Restarts(0, null, 0, null);

  /** A process that lived so long after a restart is healthy: the pauses begin anew. */
  private static final Duration HEALTHY = Duration.ofMinutes(1);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int LONGEST_DOUBLING = 6;

  /** It does not run: the first to see it sets when it is tried again. */
  Restarts foundDead(Instant now) {
    if (next != null) return this;
    boolean soon = last != null && now.isBefore(last.plus(HEALTHY));
    int row = soon ? Math.min(quick + 1, LONGEST_DOUBLING) : 0;
    return new Restarts(times, last, row, now.plus(pause(row)));
  }

  boolean due(Instant now) {
    return next != null && !now.isBefore(next);
  }

  Restarts restarted(Instant now) {
    return new Restarts(times + 1, now, quick, null);
  }

  /** It runs, or was stopped on purpose: nothing is tried. */
  Restarts atRest() {
    return next == null ? this : new Restarts(times, last, quick, null);
  }

  /** For people; empty if there is nothing to say. */
  String sentence(Instant now, ZoneId zone) {
    if (next != null && next.isAfter(now)) {
      return "waits %s s before the next try".formatted(now.until(next, ChronoUnit.SECONDS) + 1);
    }
    if (last == null) return "";
    return "restarted %s, last at %s"
        .formatted(times == 1 ? "once" : times + " times", TIME.format(last.atZone(zone)));
  }

  private static Duration pause(int row) {
    var doubled = Duration.ofSeconds(1L << row);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}

package org.cmsfamily.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What happens to one process.
 *
 * @param kills it is killed and started again; else it is frozen for a while
 * @param lasts how long it is frozen
 * @param quiet how long nothing happens afterwards
 */
record Trouble(SuiteProcess process, boolean kills, Duration lasts, Duration quiet) {

  private static final int LONGEST_PAUSE = 8_000;
  private static final int LONGEST_QUIET = 4_000;

  /** Each process once in an order of the seed's, then any. */
  static Supplier<Trouble> of(Random seed) {
    var all = new ArrayList<>(SuiteProcess.all());
    Collections.shuffle(all, seed);
    var first = List.copyOf(all).iterator();
    return () -> any(first.hasNext() ? first.next() : all.get(seed.nextInt(all.size())), seed);
  }

  private static Trouble any(SuiteProcess process, Random seed) {
    return new Trouble(
        process,
        seed.nextBoolean(),
        Duration.ofMillis(500 + seed.nextInt(LONGEST_PAUSE)),
        Duration.ofMillis(200 + seed.nextInt(LONGEST_QUIET)));
  }

  /** Makes it, and returns when the process runs again and the quiet is over. */
  void happens() {
    if (kills) {
      process.kill();
      process.startsAgain();
    } else {
      process.pause();
      try {
        LockSupport.parkNanos(lasts.toNanos());
      } finally {
        process.resume();
      }
    }
    LockSupport.parkNanos(quiet.toNanos());
  }

  @Override
  public String toString() {
    return (kills ? "kill " : String.format(Locale.ROOT, "freeze %d ms ", lasts.toMillis()))
        + process.name();
  }
}

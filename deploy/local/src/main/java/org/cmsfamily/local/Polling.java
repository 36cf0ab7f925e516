package org.cmsfamily.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for what another process does; there is nothing to be notified by, so it looks again and
 * again.
 */
final class Polling {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Polling() {}

  /** Something that may hold; any exception means not yet. */
  @FunctionalInterface
  interface Check {
    boolean holds() throws Exception;
  }

  /** True as soon as {@code check} holds, false when {@code patience} is over. */
  static boolean until(Duration patience, Check check) {
    long end = System.nanoTime() + patience.toNanos();
    do {
      if (holds(check)) return true;
      LockSupport.parkNanos(PAUSE.toNanos());
    } while (System.nanoTime() < end && !Thread.currentThread().isInterrupted());
    return holds(check);
  }

  private static boolean holds(Check check) {
    try {
      return check.holds();
    } catch (Exception notYet) {
      return false;
    }
  }
}

package org.cmsfamily.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/**
 * How much memory the bodies of all requests at work may take together: a quarter of the heap. A
 * request that would take more waits for others to end, and is refused if that takes too long.
 */
@ApplicationScoped
class MemoryBudget {
  private static final int KILOBYTE = 1024;
  private static final int RETRY_SECONDS = 5;

  private final int kilobytes = (int) (Runtime.getRuntime().maxMemory() / 4 / KILOBYTE);
  private final Semaphore free = new Semaphore(kilobytes, true);
  private final long patienceMillis;

  @Inject
  MemoryBudget(RequestLimits limits) {
    this(limits.waitForMemory());
  }

  MemoryBudget(Duration patience) {
    this.patienceMillis = patience.toMillis();
  }

  /**
   * Takes so much more, to be given back.
   *
   * @param taken what this request has taken before, in kilobytes
   * @return how much was taken, in kilobytes: with what it has, never more than there is
   * @throws Problem 503 {@code busy} if it did not come free in time
   */
  int take(long bytes, int taken) {
    int wanted = (int) Math.min(bytes / KILOBYTE + 1, kilobytes - taken);
    try {
      if (free.tryAcquire(wanted, patienceMillis, TimeUnit.MILLISECONDS)) {
        return wanted;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw Problem.of(PlatformProblems.BUSY, Text.of("too-much-at-once")).retryAfter(RETRY_SECONDS);
  }

  void giveBack(int taken) {
    free.release(taken);
  }
}

package org.cmsfamily.reporting;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.wording.Text;

/**
 * Work that needs much memory: some at a time in this instance, a few more wait for their turn, and
 * whoever comes beyond that is asked to come again.
 */
final class WorkQueue {

  private static final int RETRY_AFTER_SECONDS = 5;

  private final ProblemType busy;
  private final QueueLimits limits;
  private final Semaphore turns;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * A queue.
   *
   * @param busy what is answered beyond the limits
   */
  WorkQueue(ProblemType busy, QueueLimits limits) {
    this.busy = busy;
    this.limits = limits;
    this.turns = new Semaphore(limits.atOnce(), true);
  }

  /**
   * Works when it is its turn. To be called outside of any transaction, so that whoever waits holds
   * no connection.
   *
   * @throws Problem 503 if too many wait already, or for too long
   */
  <T> T inTurn(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  /** How many work now. */
  int working() {
    return limits.atOnce() - turns.availablePermits();
  }

  /** How many wait now. */
  int waiting() {
    return waiting.get();
  }

  private void await() {
    if (turns.tryAcquire()) {
      return;
    }
    if (waiting.incrementAndGet() > limits.waiting()) {
      waiting.decrementAndGet();
      throw busy(Text.of("queue-full").with("waiting", limits.waiting()));
    }
    try {
      if (!turns.tryAcquire(limits.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy(Text.of("queue-too-slow").with("time", text(limits.longestWait())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(Text.of("service-ending"));
    } finally {
      waiting.decrementAndGet();
    }
  }

  private Problem busy(Text detail) {
    return Problem.of(busy, detail).retryAfter(RETRY_AFTER_SECONDS);
  }

  private static String text(Duration duration) {
    return duration.toSeconds() + " s";
  }
}

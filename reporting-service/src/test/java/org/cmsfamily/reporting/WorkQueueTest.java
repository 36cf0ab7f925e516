package org.cmsfamily.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** Heavy work is done in turn; who would wait too long is told when to come again. */
class WorkQueueTest {

  private record Limits(int atOnce, int waiting, Duration longestWait) implements QueueLimits {}

  @Test
  void noMoreWorkAtOnceThanAllowedAndAllOfThoseWhoWaitAreServed() throws Exception {
    var queue = queue(2, 20, Duration.ofSeconds(30));
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 20; i++) {
        all.add(
            threads.submit(
                () ->
                    queue.inTurn(
                        () -> {
                          most.accumulateAndGet(now.incrementAndGet(), Math::max);
                          return now.getAndDecrement();
                        })));
      }
      for (var each : all) {
        assertThat(each.get()).isBetween(1, 2);
      }
    }
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void whoeverComesWhenEnoughWaitIsAskedToComeAgain() throws Exception {
    var queue = queue(1, 1, Duration.ofSeconds(30));
    var goOn = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = threads.submit(() -> queue.inTurn(() -> waited(goOn)));
      await().until(() -> queue.working() == 1);
      var waiting = threads.submit(() -> queue.inTurn(() -> "served"));
      await().until(() -> queue.waiting() == 1);
      assertThatThrownBy(() -> queue.inTurn(() -> "never"))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.type()).isEqualTo(ReportingProblems.IMPORTS_BUSY);
                assertThat(problem.retryAfterSeconds()).isPositive();
              });
      goOn.countDown();
      assertThat(working.get()).isEqualTo("worked");
      assertThat(waiting.get()).isEqualTo("served");
    }
  }

  @Test
  void whoeverWaitsTooLongIsAskedToComeAgainAndAFailureGivesItsTurnBack() {
    var queue = queue(1, 1, Duration.ofMillis(10));
    assertThatThrownBy(
            () ->
                queue.inTurn(
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");
    assertThat(
            queue.<Boolean>inTurn(
                () -> {
                  assertThatThrownBy(() -> queue.inTurn(() -> "never"))
                      .isInstanceOf(Problem.class)
                      .hasMessageContaining("turn");
                  return true;
                }))
        .isTrue();
  }

  private static String waited(CountDownLatch goOn) {
    try {
      goOn.await();
      return "worked";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WorkQueue queue(int atOnce, int waiting, Duration longest) {
    return new WorkQueue(ReportingProblems.IMPORTS_BUSY, new Limits(atOnce, waiting, longest));
  }
}

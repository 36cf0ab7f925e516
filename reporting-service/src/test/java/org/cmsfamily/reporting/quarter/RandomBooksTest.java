package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Invariants 3, 4, 10 and 12 hold whatever is booked, taken back, closed and restated, and when.
 */
class RandomBooksTest {

  private static final int SERVICES = 40;
  private static final int ACTS = 300;

  @Test
  void tenThousandRandomActsNeverBreakTheBooks(TestReporter reporter) {
    long seed = Long.getLong("skein.seed", System.nanoTime());
    reporter.publishEntry("seed", Long.toString(seed));
    var random = new Random(seed);
    var all = new ArrayList<RandomBooks>();
    for (int i = 0; i < SERVICES; i++) {
      var books = new RandomBooks(random);
      all.add(books);
      for (int act = 0; act < ACTS; act++) {
        try {
          books.act();
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(
              "Broken by act %s of service %s, with -Dskein.seed=%s".formatted(act, i, seed), e);
        }
      }
    }
    assertThat(sum(all, RandomBooks::entries)).isGreaterThan(3_000);
    assertThat(sum(all, RandomBooks::closedQuarters)).isGreaterThan(60);
    assertThat(sum(all, RandomBooks::restatements)).isPositive();
    assertThat(sum(all, RandomBooks::undone)).isPositive();
  }

  private static int sum(List<RandomBooks> all, ToIntFunction<RandomBooks> what) {
    return all.stream().mapToInt(what).sum();
  }
}

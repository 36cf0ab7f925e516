package org.cmsfamily.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

  @Test
  void afterTheWarmUpBothSidesTakeTurns() {
    var order = new ArrayList<String>();

    var result =
        Rounds.of(
            new Comparison(
                "a case",
                Unit.REQUESTS_PER_SECOND,
                1,
                3,
                () -> note(order, "floor", 10),
                () -> note(order, "skein", 5)));

    assertThat(order.subList(order.size() - 6, order.size()))
        .containsExactly("floor", "skein", "floor", "skein", "floor", "skein");
    assertThat(result.floor().values()).hasSize(3);
    assertThat(result.ratio()).isEqualTo(0.5);
  }

  @Test
  void theWarmUpGoesOnUntilTwoRoundsRunningBringNothingMore() {
    var rates = new ArrayList<>(List.of(1.0, 2.0, 4.0, 4.1, 4.2, 7.0));

    var result =
        Rounds.of(
            new Comparison("a case", Unit.REQUESTS_PER_SECOND, 1, 1, () -> 1, rates::removeFirst));

    assertThat(result.skein().values()).containsExactly(7.0);
  }

  private static double note(List<String> order, String side, double figure) {
    order.add(side);
    return figure;
  }
}

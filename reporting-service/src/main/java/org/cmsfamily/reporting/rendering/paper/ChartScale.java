package org.cmsfamily.reporting.rendering.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * Round numbers for an axis that begins at zero.
 *
 * @param step between two ticks
 * @param steps how many
 */
record ChartScale(BigDecimal step, int steps) {

  private static final int MOST_STEPS = 5;
  private static final List<Integer> ROUND = List.of(1, 2, 5);

  /** A scale that reaches the amount. */
  static ChartScale above(Money highest) {
    var number = Amounts.number(highest);
    for (int power = 0; ; power++) {
      for (var round : ROUND) {
        var step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
        if (step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(number) >= 0) {
          int steps = number.divide(step, 0, RoundingMode.CEILING).intValueExact();
          return new ChartScale(step, Math.max(1, steps));
        }
      }
    }
  }

  BigDecimal top() {
    return step.multiply(BigDecimal.valueOf(steps));
  }

  List<BigDecimal> ticks() {
    return IntStream.rangeClosed(0, steps)
        .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
        .toList();
  }
}

package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * One instrument's figures as they may be shown: sums so far while books are open, and no savings
 * from them; nothing but the baseline of a quarter that has not begun.
 *
 * @param savings null until every payer has closed
 */
record ShownFigures(
    Money baseline,
    @Nullable Money actual,
    @Nullable Money oneTime,
    @Nullable Money voluntaryIncome,
    @Nullable Money savings,
    @Nullable Money inKind,
    @Nullable Money avoided,
    @Nullable BigDecimal redeployedDays,
    @Nullable Money needed,
    @Nullable Money neededAtPlannedRate) {

  static ShownFigures of(InstrumentFigures figures, FigureState sums) {
    return sums == FigureState.NOT_YET
        ? new ShownFigures(figures.baseline(), null, null, null, null, null, null, null, null, null)
        : new ShownFigures(
            figures.baseline(),
            figures.actual(),
            figures.oneTime(),
            figures.voluntaryIncome(),
            sums == FigureState.FINAL ? figures.savings() : null,
            figures.inKind(),
            figures.avoided(),
            figures.redeployedDays(),
            figures.needed(),
            figures.neededAtPlannedRate());
  }
}

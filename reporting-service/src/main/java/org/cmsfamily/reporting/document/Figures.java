package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.quarter.InstrumentFigures;
import org.javamoney.moneta.Money;

/**
 * The figures of an instrument, or of all, for a span of time.
 *
 * @param savings baseline − actual − one-time; income is never a saving
 * @param needed actual + one-time − voluntary income
 * @param inKind stands beside savings and is never added to them, as do the next two
 */
public record Figures(
    Money baseline,
    Money actual,
    Money oneTime,
    Money savings,
    Money voluntaryIncome,
    Money needed,
    Money inKind,
    Money avoided,
    BigDecimal redeployedDays) {

  private static final int DAYS_SCALE = 2;

  private static Figures derived(
      Money baseline,
      Money actual,
      Money oneTime,
      Money voluntaryIncome,
      Money inKind,
      Money avoided,
      BigDecimal redeployedDays) {
    return new Figures(
        baseline,
        actual,
        oneTime,
        baseline.subtract(actual).subtract(oneTime),
        voluntaryIncome,
        actual.add(oneTime).subtract(voluntaryIncome),
        inKind,
        avoided,
        redeployedDays.setScale(DAYS_SCALE, RoundingMode.HALF_EVEN));
  }

  static Figures of(InstrumentFigures figures) {
    return derived(
        figures.baseline(),
        figures.actual(),
        figures.oneTime(),
        figures.voluntaryIncome(),
        figures.inKind(),
        figures.avoided(),
        figures.redeployedDays());
  }

  static Figures sum(Collection<Figures> all, String currency) {
    var zero = Amounts.zero(currency);
    return all.stream()
        .reduce(derived(zero, zero, zero, zero, zero, zero, BigDecimal.ZERO), Figures::plus);
  }

  private Figures plus(Figures other) {
    return derived(
        baseline.add(other.baseline),
        actual.add(other.actual),
        oneTime.add(other.oneTime),
        voluntaryIncome.add(other.voluntaryIncome),
        inKind.add(other.inKind),
        avoided.add(other.avoided),
        redeployedDays.add(other.redeployedDays));
  }

  /** The same with every amount converted; what follows from the others is computed anew. */
  Figures converted(UnaryOperator<Money> rate) {
    return derived(
        rate.apply(baseline),
        rate.apply(actual),
        rate.apply(oneTime),
        rate.apply(voluntaryIncome),
        rate.apply(inKind),
        rate.apply(avoided),
        redeployedDays);
  }
}

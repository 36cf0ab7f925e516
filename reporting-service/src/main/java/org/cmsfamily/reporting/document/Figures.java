package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.quarter.InstrumentFigures;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an instrument, or of all, for a span of time.
 *
 * @param savings baseline − actual − one-time, income is never a saving; null while the books of
 *     the span are not closed by all, when the others are sums <i>so far</i>
 * @param needed actual + one-time − voluntary income
 * @param inKind stands beside savings and is never added to them, as do the next two
 */
public record Figures(
    Money baseline,
    Money actual,
    Money oneTime,
    @Nullable Money savings,
    Money voluntaryIncome,
    Money needed,
    Money inKind,
    Money avoided,
    BigDecimal redeployedDays) {

  private static final int DAYS_SCALE = 2;

  private static Figures derived(
      boolean closed,
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
        closed ? baseline.subtract(actual).subtract(oneTime) : null,
        voluntaryIncome,
        actual.add(oneTime).subtract(voluntaryIncome),
        inKind,
        avoided,
        redeployedDays.setScale(DAYS_SCALE, RoundingMode.HALF_EVEN));
  }

  /** Whether the books behind them are closed by all. */
  public boolean closed() {
    return savings != null;
  }

  /**
   * The savings of closed books.
   *
   * @throws IllegalStateException if the books are not closed: what is missing is not zero
   */
  public Money saved() {
    if (savings == null) {
      throw new IllegalStateException("There are no savings from books that are not closed");
    }
    return savings;
  }

  static Figures of(InstrumentFigures figures, boolean closed) {
    return derived(
        closed,
        figures.baseline(),
        figures.actual(),
        figures.oneTime(),
        figures.voluntaryIncome(),
        figures.inKind(),
        figures.avoided(),
        figures.redeployedDays());
  }

  static Figures sum(Collection<Figures> all, String currency) {
    return all.stream().reduce(zero(true, currency), Figures::plus);
  }

  static Figures zero(boolean closed, String currency) {
    var zero = Amounts.zero(currency);
    return derived(closed, zero, zero, zero, zero, zero, zero, BigDecimal.ZERO);
  }

  /** The same as sums so far. */
  Figures soFar() {
    return derived(
        false, baseline, actual, oneTime, voluntaryIncome, inKind, avoided, redeployedDays);
  }

  private Figures plus(Figures other) {
    return derived(
        closed() && other.closed(),
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
        closed(),
        rate.apply(baseline),
        rate.apply(actual),
        rate.apply(oneTime),
        rate.apply(voluntaryIncome),
        rate.apply(inKind),
        rate.apply(avoided),
        redeployedDays);
  }
}

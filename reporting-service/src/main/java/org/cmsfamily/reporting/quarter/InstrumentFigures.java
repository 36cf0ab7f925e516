package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
import java.util.Collection;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * One instrument's figures for a service and quarter, in the plan's currency.
 *
 * @param baseline the quarter's part of what its adopted budget provides that year
 * @param actual its part of the running cost
 * @param oneTime its part of the cost of setting up
 * @param voluntaryIncome its part of income; never a saving
 * @param savings baseline − actual − one-time
 * @param inKind reported beside savings, never added
 * @param avoided reported beside savings, never added
 * @param redeployedDays staff days, never money
 * @param needed actual + one-time − voluntary income
 * @param neededAtPlannedRate the same with foreign amounts at the plan's rates
 */
public record InstrumentFigures(
    Money baseline,
    Money actual,
    Money oneTime,
    Money voluntaryIncome,
    Money savings,
    Money inKind,
    Money avoided,
    BigDecimal redeployedDays,
    Money needed,
    Money neededAtPlannedRate) {

  /** Figures whose savings and need follow from the others. Source: StC44 decision, P8, P9. */
  static InstrumentFigures of(
      Money baseline,
      Money actual,
      Money oneTime,
      Money voluntaryIncome,
      Money inKind,
      Money avoided,
      BigDecimal redeployedDays,
      Money neededAtPlannedRate) {
    return new InstrumentFigures(
        baseline,
        actual,
        oneTime,
        voluntaryIncome,
        baseline.subtract(actual).subtract(oneTime),
        inKind,
        avoided,
        redeployedDays,
        actual.add(oneTime).subtract(voluntaryIncome),
        neededAtPlannedRate);
  }

  /** The sum of several instruments' or quarters' figures; zeros if there are none. */
  public static InstrumentFigures sum(Collection<InstrumentFigures> all, String currency) {
    var zero = Amounts.zero(currency);
    return all.stream()
        .reduce(
            of(zero, zero, zero, zero, zero, zero, BigDecimal.ZERO, zero), InstrumentFigures::add);
  }

  private InstrumentFigures add(InstrumentFigures other) {
    return of(
        baseline.add(other.baseline),
        actual.add(other.actual),
        oneTime.add(other.oneTime),
        voluntaryIncome.add(other.voluntaryIncome),
        inKind.add(other.inKind),
        avoided.add(other.avoided),
        redeployedDays.add(other.redeployedDays),
        neededAtPlannedRate.add(other.neededAtPlannedRate));
  }
}

package org.cmsfamily.reporting.neutrality;

import org.javamoney.moneta.Money;

/**
 * What a participant needs of a budget year so far, against the whole year's baseline.
 *
 * @param baseline what its adopted budget provides that year, less what other terms hold of it
 * @param needed actual + one-time − voluntary income, at the rates booked with
 * @param neededAtPlannedRate the same with foreign amounts at the plan's rates
 * @param left baseline − neededAtPlannedRate
 */
public record YearNeed(
    Money baseline, Money needed, Money neededAtPlannedRate, Money left, NeutralityStatus verdict) {

  /** At which rates what is left is: those that the plan names. */
  public static final String LEFT_AT = "planned-rates";

  /** Judges a participant's year. Source: StC44 decision, P9; per year: house rule. */
  static YearNeed of(Money baseline, Money needed, Money neededAtPlannedRate) {
    var left = baseline.subtract(neededAtPlannedRate);
    return new YearNeed(
        baseline,
        needed,
        neededAtPlannedRate,
        left,
        left.isNegative()
            ? NeutralityStatus.EXCEEDED
            : needed.isGreaterThan(baseline)
                ? NeutralityStatus.EXCEEDED_THROUGH_EXCHANGE
                : NeutralityStatus.WITHIN);
  }

  /** By how much the baseline is exceeded; not positive if it is not. */
  Money excess() {
    return verdict == NeutralityStatus.EXCEEDED ? left.negate() : needed.subtract(baseline);
  }
}

package org.cmsfamily.reporting.figure;

import java.math.BigDecimal;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.quarter.FigureState;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * One number of a chart.
 *
 * @param code of the indicator, or the findings' kind; null for money
 * @param instrument null where it is about the service as a whole
 * @param period a quarter such as {@code 2027-Q1}, or a year; null where it has none
 * @param value null as long as there is none: what is missing is not zero
 * @param unit a currency, {@code days}, {@code findings}, or the indicator's own
 * @param demonstration whether it is about nothing real
 */
record Figure(
    FigureMeasure measure,
    @Nullable String code,
    String service,
    @Nullable String instrument,
    @Nullable String period,
    @Nullable BigDecimal value,
    @Nullable String unit,
    FigureState state,
    boolean demonstration) {

  /** An amount as a number, with as many decimals as its currency has. */
  static BigDecimal value(Money amount) {
    return new BigDecimal(Amounts.plain(amount));
  }
}

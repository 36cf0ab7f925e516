package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.CostPlan;
import org.cmsfamily.reporting.snapshot.Period;
import org.javamoney.moneta.Money;

/**
 * The same costs in the family's reporting currency, at the planned rate: each instrument's quarter
 * is restated line by line, and sums are sums of restated lines.
 *
 * @param rate units of the plan's currency per unit of the reporting currency
 */
public record Restated(String currency, BigDecimal rate, Costs costs) {

  /** Empty where the plan names no rate for the reporting currency: it is never guessed. */
  static Optional<Restated> of(
      SortedMap<Quarter, Breakdown> quarters, Period period, CostPlan plan, String currency) {
    return rate(plan, currency)
        .map(
            rate -> {
              var restated = new TreeMap<Quarter, Breakdown>();
              quarters.forEach(
                  (quarter, figures) ->
                      restated.put(
                          quarter,
                          figures.converted(amount -> convert(amount, rate, currency), currency)));
              return new Restated(currency, rate, Costs.of(restated, period, currency));
            });
  }

  private static Optional<BigDecimal> rate(CostPlan plan, String currency) {
    if (plan.currency().equals(currency)) {
      return Optional.of(BigDecimal.ONE);
    }
    var planned = plan.plannedRates();
    return planned == null ? Optional.empty() : Optional.ofNullable(planned.get(currency));
  }

  private static Money convert(Money amount, BigDecimal rate, String currency) {
    return Money.of(
        Amounts.number(amount).divide(rate, Amounts.scale(currency), RoundingMode.HALF_EVEN),
        Amounts.unit(currency));
  }
}

package org.cmsfamily.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param earlierRates the rates of former terms, by the quarters that they were in force in
 */
public record Restated(
    String currency,
    BigDecimal rate,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, BigDecimal> earlierRates,
    Costs costs) {

  /** Empty where the plan names no rate for the reporting currency: it is never guessed. */
  static Optional<Restated> of(
      SortedMap<Quarter, Breakdown> quarters, Period period, CostPlan plan, String currency) {
    var rate = rate(plan, currency);
    var rates = new TreeMap<Quarter, BigDecimal>();
    quarters
        .keySet()
        .forEach(
            quarter ->
                rate(plan.on(quarter.end().minusDays(1)), currency)
                    .ifPresent(then -> rates.put(quarter, then)));
    return rate.isEmpty() || rates.size() < quarters.size()
        ? Optional.empty()
        : Optional.of(of(quarters, period, currency, rate.get(), rates));
  }

  private static Restated of(
      SortedMap<Quarter, Breakdown> quarters,
      Period period,
      String currency,
      BigDecimal rate,
      SortedMap<Quarter, BigDecimal> rates) {
    var restated = new TreeMap<Quarter, Breakdown>();
    var earlier = new TreeMap<String, BigDecimal>();
    quarters.forEach(
        (quarter, figures) -> {
          var then = rates.getOrDefault(quarter, rate);
          restated.put(
              quarter, figures.converted(amount -> convert(amount, then, currency), currency));
          if (then.compareTo(rate) != 0) {
            earlier.put(quarter.toString(), then);
          }
        });
    return new Restated(currency, rate, earlier, Costs.of(restated, period, currency));
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

package org.cmsfamily.reporting.replica;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.key.KeyTerms;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money side of a service's approved terms, as the catalog publishes it.
 *
 * @param currency of all its amounts
 * @param plannedRates units of the plan's currency per one unit of the foreign one
 * @param baseline per instrument and year, what its adopted budget provides
 * @param recurringShares per instrument and year
 * @param oneTimeShares per instrument and year
 */
public record CostPlan(
    String currency,
    @Nullable Map<String, BigDecimal> plannedRates,
    @Nullable String programmeSupportCost,
    @Nullable Phasing phasing,
    KeyTerms key,
    Map<String, Map<String, String>> baseline,
    @Nullable Map<String, Map<String, String>> recurringShares,
    @Nullable Map<String, Map<String, String>> oneTimeShares) {

  /** What the instrument's budget provides in the year; zero where none is named. */
  public Money baseline(String instrument, int year) {
    var years = baseline.getOrDefault(instrument, Map.of());
    return Amounts.of(years.getOrDefault(Integer.toString(year), "0"), currency);
  }

  /**
   * The amount at the planned rate.
   *
   * @param booked the same amount at the rate it was booked with, taken where the plan names none
   */
  public Money atPlannedRate(Money amount, Money booked) {
    var from = amount.getCurrency().getCurrencyCode();
    var rate = plannedRates == null ? null : plannedRates.get(from);
    return rate == null
        ? booked
        : Amounts.round(Money.of(Amounts.number(amount).multiply(rate), Amounts.unit(currency)));
  }

  /** The key for those who take part. */
  ApportionmentKey keyAmong(Set<String> participants) {
    return key.among(participants, plannedRates == null ? Map.of() : plannedRates);
  }

  /** The phasing, equal unless stated. */
  public Phasing phased() {
    return phasing == null ? Phasing.EQUALLY : phasing;
  }
}

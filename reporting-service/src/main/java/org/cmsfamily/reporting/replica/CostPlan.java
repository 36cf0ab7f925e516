package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param heldByOthers per instrument and year, what other terms hold of the lines that the baseline
 *     counts
 * @param earlier what was in force before key, planned rates and phasing, the oldest first; null of
 *     one published before it was told
 */
public record CostPlan(
    String currency,
    @Nullable Map<String, BigDecimal> plannedRates,
    @Nullable String programmeSupportCost,
    @Nullable Phasing phasing,
    KeyTerms key,
    Map<String, Map<String, String>> baseline,
    @Nullable Map<String, Map<String, String>> recurringShares,
    @Nullable Map<String, Map<String, String>> oneTimeShares,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Map<String, Map<String, String>> heldByOthers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Earlier> earlier) {

  /**
   * By what former terms divided, converted and phased.
   *
   * @param until the first day of the next ones
   */
  public record Earlier(
      LocalDate until,
      @Nullable Map<String, BigDecimal> plannedRates,
      @Nullable Phasing phasing,
      @Nullable KeyTerms key) {}

  /** With key, planned rates and phasing as they were in force on the day. */
  public CostPlan on(LocalDate day) {
    return former()
        .filter(terms -> day.isBefore(terms.until()))
        .findFirst()
        .map(this::by)
        .orElse(this);
  }

  private Stream<Earlier> former() {
    return earlier == null ? Stream.empty() : earlier.stream();
  }

  private CostPlan by(Earlier terms) {
    return new CostPlan(
        currency,
        terms.plannedRates(),
        programmeSupportCost,
        terms.phasing(),
        terms.key() == null ? key : terms.key(),
        baseline,
        recurringShares,
        oneTimeShares,
        heldByOthers,
        null);
  }

  /** Whether its key has limits, or ever had. */
  public boolean everLimited() {
    return key.hasLimits()
        || former().flatMap(terms -> Stream.ofNullable(terms.key())).anyMatch(KeyTerms::hasLimits);
  }

  /** What the instrument's budget provides in the year; zero where none is named. */
  public Money baseline(String instrument, int year) {
    return amount(baseline, instrument, year);
  }

  /** What is left of the baseline once what other terms hold of it is taken off. */
  public Money netBaseline(String instrument, int year) {
    return baseline(instrument, year).subtract(amount(heldByOthers, instrument, year));
  }

  /** What the year's recurring cost comes to by the terms; empty if they state no shares of it. */
  public Optional<Money> recurring(int year) {
    if (recurringShares == null) {
      return Optional.empty();
    }
    var parts =
        recurringShares.values().stream()
            .flatMap(years -> Stream.ofNullable(years.get(Integer.toString(year))))
            .map(part -> Amounts.written(part, currency))
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(Amounts.sum(parts, currency));
  }

  private Money amount(
      @Nullable Map<String, Map<String, String>> amounts, String instrument, int year) {
    var years = amounts == null ? null : amounts.get(instrument);
    var amount = years == null ? null : years.get(Integer.toString(year));
    return amount == null ? Amounts.zero(currency) : Amounts.written(amount, currency);
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
        : Amounts.round(Amounts.of(Amounts.number(amount).multiply(rate), currency));
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

package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cmsfamily.catalog.cost.ApportionmentKey;
import org.cmsfamily.catalog.cost.Phasing;
import org.cmsfamily.catalog.cost.Sparse;
import org.cmsfamily.catalog.cost.SupportCost;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The approved cost plan as the others may know it, divided among the participants: by instrument,
 * then year, amounts in the plan's currency.
 *
 * @param key as the terms state it
 * @param heldByOthers how much of the baseline the terms of others hold
 * @param earlier what was in force before the key, planned rates and phasing of the present terms,
 *     the oldest first
 */
record ApprovedCosts(
    @Nullable String currency,
    SortedMap<String, BigDecimal> plannedRates,
    @Nullable SupportCost programmeSupportCost,
    Phasing phasing,
    @Nullable ApportionmentKey key,
    SortedMap<String, SortedMap<String, String>> baseline,
    SortedMap<String, SortedMap<String, String>> recurringShares,
    SortedMap<String, SortedMap<String, String>> oneTimeShares,
    SortedMap<String, SortedMap<String, String>> voluntaryIncome,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        SortedMap<String, SortedMap<String, String>> heldByOthers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Earlier> earlier) {

  ApprovedCosts {
    earlier = Sparse.list(earlier);
  }

  /**
   * By what former terms divided, converted and phased.
   *
   * @param from their first day
   * @param until the first day of the next ones
   */
  record Earlier(
      LocalDate from,
      LocalDate until,
      SortedMap<String, BigDecimal> plannedRates,
      Phasing phasing,
      @Nullable ApportionmentKey key) {}

  /** By what it divided until these terms ended, and before. */
  List<Earlier> until(LocalDate end, LocalDate start) {
    var from = earlier.isEmpty() ? start : earlier.getLast().until();
    var all = new ArrayList<>(earlier);
    all.add(new Earlier(from, end, plannedRates, phasing, key));
    return all;
  }

  static ApprovedCosts of(FixedTerms text, Funds funds) {
    var plan = text.terms().costPlan();
    var shares = text.costs().shares();
    return new ApprovedCosts(
        plan.currency(),
        plan.plannedRates(),
        plan.programmeSupportCost(),
        plan.phasing(),
        plan.key(),
        funds.baseline(),
        by(shares, YearShare::recurring),
        by(shares, YearShare::oneTime),
        by(shares, YearShare::voluntary),
        funds.heldByOthers(),
        List.of());
  }

  private static SortedMap<String, SortedMap<String, String>> by(
      List<YearShare> shares, Function<YearShare, Money> amount) {
    var result = new TreeMap<String, SortedMap<String, String>>();
    shares.forEach(
        share ->
            result
                .computeIfAbsent(share.instrument(), code -> new TreeMap<>())
                .put(share.year().toString(), Amounts.plain(amount.apply(share))));
    return result;
  }
}

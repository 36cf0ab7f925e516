package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * The approved cost plan as the others may know it, divided among the participants: by instrument,
 * then year, amounts in the plan's currency.
 *
 * @param key as the terms state it
 */
record ServiceCosts(
    JsonNode currency,
    JsonNode plannedRates,
    JsonNode programmeSupportCost,
    JsonNode phasing,
    JsonNode key,
    SortedMap<String, SortedMap<String, String>> baseline,
    SortedMap<String, SortedMap<String, String>> recurringShares,
    SortedMap<String, SortedMap<String, String>> oneTimeShares,
    SortedMap<String, SortedMap<String, String>> voluntaryIncome) {

  static ServiceCosts of(Terms terms) {
    var plan = terms.json().path("costPlan");
    var shares = terms.costs().shares();
    return new ServiceCosts(
        plan.path("currency"),
        plan.path("plannedRates"),
        plan.path("programmeSupportCost"),
        plan.path("phasing"),
        plan.path("key"),
        by(shares, YearShare::baseline),
        by(shares, YearShare::recurring),
        by(shares, YearShare::oneTime),
        by(shares, YearShare::voluntary));
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

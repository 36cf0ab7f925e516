package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a service ran by before its present terms.
 *
 * @param start its first day
 * @param costs the plan of the years until the present terms, by the terms before them
 * @param until the first day of the present terms; null of one stored before it was kept
 * @param titles that it bore until other terms gave it others, in their order
 */
record Past(
    LocalDate start,
    ApprovedCosts costs,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<FormerTitle> titles) {

  Past {
    titles = List.copyOf(titles);
  }

  /** The whole plan: the years of the past, and those of the present terms. */
  ApprovedCosts with(ApprovedCosts present) {
    return new ApprovedCosts(
        present.currency(),
        present.plannedRates(),
        present.programmeSupportCost(),
        present.phasing(),
        present.key(),
        both(costs.baseline(), present.baseline()),
        both(costs.recurringShares(), present.recurringShares()),
        both(costs.oneTimeShares(), present.oneTimeShares()),
        both(costs.voluntaryIncome(), present.voluntaryIncome()),
        present.heldByOthers(),
        until == null ? costs.earlier() : costs.until(until, start));
  }

  /** The same, as far as before a year; a year that both run for in part counts both. */
  static ApprovedCosts before(int year, ApprovedCosts all, boolean partOfIt) {
    return new ApprovedCosts(
        all.currency(),
        all.plannedRates(),
        all.programmeSupportCost(),
        all.phasing(),
        all.key(),
        before(year, all.baseline(), partOfIt),
        before(year, all.recurringShares(), partOfIt),
        before(year, all.oneTimeShares(), partOfIt),
        before(year, all.voluntaryIncome(), partOfIt),
        new TreeMap<>(),
        all.earlier());
  }

  private static SortedMap<String, SortedMap<String, String>> before(
      int year, SortedMap<String, SortedMap<String, String>> all, boolean partOfIt) {
    var some = new TreeMap<String, SortedMap<String, String>>();
    all.forEach(
        (instrument, years) ->
            some.put(
                instrument,
                new TreeMap<>(years.headMap(Integer.toString(partOfIt ? year + 1 : year)))));
    return some;
  }

  private static SortedMap<String, SortedMap<String, String>> both(
      SortedMap<String, SortedMap<String, String>> past,
      SortedMap<String, SortedMap<String, String>> present) {
    var all = new TreeMap<String, SortedMap<String, String>>();
    for (var some : List.of(past, present)) {
      some.forEach(
          (instrument, years) ->
              years.forEach((year, amount) -> add(all, instrument, Map.entry(year, amount))));
    }
    return all;
  }

  private static void add(
      SortedMap<String, SortedMap<String, String>> to,
      String instrument,
      Map.Entry<String, String> of) {
    to.computeIfAbsent(instrument, code -> new TreeMap<>())
        .merge(
            of.getKey(),
            of.getValue(),
            (one, other) -> new BigDecimal(one).add(new BigDecimal(other)).toPlainString());
  }
}

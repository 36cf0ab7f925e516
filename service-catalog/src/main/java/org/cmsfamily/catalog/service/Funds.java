package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Year;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * What the participants' budgets provide for a service, by instrument, then year, amounts in the
 * currency of its plan.
 *
 * @param baseline as it was approved
 * @param heldByOthers how much of it the terms of others hold now
 */
record Funds(
    @JsonSetter(nulls = Nulls.AS_EMPTY) SortedMap<String, SortedMap<String, String>> baseline,
    @JsonSetter(nulls = Nulls.AS_EMPTY) SortedMap<String, SortedMap<String, String>> heldByOthers) {

  Funds {
    baseline = Collections.unmodifiableSortedMap(new TreeMap<>(baseline));
    heldByOthers = Collections.unmodifiableSortedMap(new TreeMap<>(heldByOthers));
  }

  /** What the terms count themselves. */
  static Funds of(FixedTerms text) {
    var counted = new TreeMap<String, SortedMap<String, String>>();
    for (var share : text.costs().shares()) {
      put(counted, share, share.baseline());
    }
    return new Funds(counted, new TreeMap<>());
  }

  /** What the terms count and the budgets really provide; nothing of a year that is left out. */
  static Funds of(FixedTerms text, SortedMap<String, SortedMap<Year, Money>> provided) {
    var baseline = new TreeMap<String, SortedMap<String, String>>();
    for (var share : text.costs().shares()) {
      var years = provided.getOrDefault(share.instrument(), Collections.emptySortedMap());
      var nothing = Amounts.zero(share.baseline().getCurrency().getCurrencyCode());
      put(baseline, share, years.getOrDefault(share.year(), nothing));
    }
    return new Funds(baseline, new TreeMap<>());
  }

  private static void put(
      SortedMap<String, SortedMap<String, String>> into, YearShare share, Money amount) {
    into.computeIfAbsent(share.instrument(), code -> new TreeMap<>())
        .put(share.year().toString(), Amounts.plain(amount));
  }

  /** The same with what next budgets provide. */
  Funds with(SortedMap<String, SortedMap<Year, Money>> next) {
    var more = new TreeMap<String, SortedMap<String, String>>();
    baseline.forEach((instrument, years) -> more.put(instrument, new TreeMap<>(years)));
    put(more, next);
    return new Funds(more, heldByOthers);
  }

  /** The same for one who may not know what others hold. */
  Funds baselineAlone() {
    return new Funds(baseline, new TreeMap<>());
  }

  /** The same, of which others hold this now. */
  Funds heldByOthers(SortedMap<String, SortedMap<Year, Money>> now) {
    var held = new TreeMap<String, SortedMap<String, String>>();
    put(held, now);
    return new Funds(baseline, held);
  }

  private static void put(
      SortedMap<String, SortedMap<String, String>> into,
      SortedMap<String, SortedMap<Year, Money>> amounts) {
    amounts.forEach(
        (instrument, years) ->
            years.forEach(
                (year, amount) ->
                    into.computeIfAbsent(instrument, code -> new TreeMap<>())
                        .put(year.toString(), Amounts.plain(amount))));
  }
}

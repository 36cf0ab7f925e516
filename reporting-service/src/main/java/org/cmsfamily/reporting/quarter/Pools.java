package org.cmsfamily.reporting.quarter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.Lot;
import org.javamoney.moneta.Money;

/** Gathers what a key splits, by key and kind, and apportions each pool once. */
final class Pools {

  private Pools() {}

  /**
   * The pools of one service and quarter, by key and kind.
   *
   * @param partsOfYear into how many quarters a key's yearly constraints are divided
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if a pool cannot be apportioned
   */
  static List<Pool> of(Collection<Lot> lots, String currency, int partsOfYear) {
    var keys = new TreeMap<String, ApportionmentKey>();
    var pooled = new TreeMap<String, SortedMap<Kind, List<Lot>>>();
    for (var lot : lots) {
      var key = lot.key();
      if (key != null) {
        keys.put(key.id(), key);
        pooled
            .computeIfAbsent(key.id(), id -> new TreeMap<>())
            .computeIfAbsent(lot.kind(), kind -> new ArrayList<>())
            .add(lot);
      }
    }
    var pools = new ArrayList<Pool>();
    keys.forEach(
        (id, key) ->
            pooled
                .getOrDefault(id, new TreeMap<>())
                .forEach((kind, some) -> pools.add(pool(key, kind, some, currency, partsOfYear))));
    return pools;
  }

  private static Pool pool(
      ApportionmentKey key, Kind kind, List<Lot> lots, String currency, int partsOfYear) {
    var whole = Amounts.sum(lots.stream().map(Lot::booked).toList(), currency);
    var planned = Amounts.sum(lots.stream().map(Lot::planned).toList(), currency);
    return new Pool(
        key.id(),
        kind,
        lots.stream().mapToInt(Lot::count).sum(),
        whole,
        split(key, kind, whole, partsOfYear),
        planned,
        split(key, kind, planned, partsOfYear));
  }

  private static SortedMap<String, Money> split(
      ApportionmentKey key, Kind kind, Money whole, int partsOfYear) {
    return kind == Kind.ACTUAL ? key.splitRecurring(whole, partsOfYear) : key.split(whole);
  }
}

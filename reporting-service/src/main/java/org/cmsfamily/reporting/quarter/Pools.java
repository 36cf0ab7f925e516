package org.cmsfamily.reporting.quarter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.javamoney.moneta.Money;

/** Gathers what a key splits, by key and kind, and apportions each pool once. */
final class Pools {

  private final String currency;
  private final int partsOfYear;
  private final boolean provisional;

  /**
   * How to apportion.
   *
   * @param partsOfYear into how many quarters a key's yearly constraints are divided
   * @param provisional whether constraints that cannot be met yet are left aside, as in a quarter
   *     that has only begun to fill
   */
  Pools(String currency, int partsOfYear, boolean provisional) {
    this.currency = currency;
    this.partsOfYear = partsOfYear;
    this.provisional = provisional;
  }

  /**
   * The pools of one service and quarter, by key and kind.
   *
   * @throws InfeasibleApportionment if a pool cannot be apportioned
   */
  List<Pool> of(Collection<PostingGroup> groups) {
    var pooled = new TreeMap<String, SortedMap<Kind, List<PostingGroup>>>();
    for (var group : groups) {
      var key = group.key();
      if (key != null) {
        pooled
            .computeIfAbsent(key.id(), id -> new TreeMap<>())
            .computeIfAbsent(group.kind(), kind -> new ArrayList<>())
            .add(group);
      }
    }
    var pools = new ArrayList<Pool>();
    pooled.values().forEach(kinds -> kinds.values().forEach(some -> pools.add(pool(some))));
    return pools;
  }

  private Pool pool(List<PostingGroup> groups) {
    var kind = groups.getFirst().kind();
    var key = keyOf(groups.getFirst());
    var whole = Amounts.sum(groups.stream().map(PostingGroup::booked).toList(), currency);
    var planned = Amounts.sum(groups.stream().map(PostingGroup::planned).toList(), currency);
    return new Pool(
        key.id(),
        kind,
        groups.stream().mapToInt(PostingGroup::count).sum(),
        whole,
        split(key, kind, whole),
        planned,
        split(key, kind, planned));
  }

  private SortedMap<String, Money> split(ApportionmentKey key, Kind kind, Money whole) {
    if (kind != Kind.ACTUAL) {
      return key.split(whole);
    }
    try {
      return key.splitRecurring(whole, partsOfYear);
    } catch (InfeasibleApportionment e) {
      if (provisional) {
        return key.split(whole);
      }
      throw e;
    }
  }

  private static ApportionmentKey keyOf(PostingGroup group) {
    var key = group.key();
    if (key == null) {
      throw new IllegalStateException("Group %s is borne by one instrument".formatted(group.id()));
    }
    return key;
  }
}

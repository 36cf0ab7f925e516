package org.cmsfamily.reporting.quarter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.key.GrowingSum;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/**
 * Gathers what a key splits, by key, kind and the time concerned, and apportions each pool once.
 * What concerns a quarter and is booked in several, such as a late entry or a reversal, is one sum
 * that grows; so is a year of recurring cost if the key has limits, which are amounts a year.
 */
final class Pools {

  /** What is one sum. */
  private record Sum(String key, Kind kind, String concerns) implements Comparable<Sum> {

    private static final Comparator<Sum> ORDER =
        Comparator.comparing(Sum::key).thenComparing(Sum::kind).thenComparing(Sum::concerns);

    @Override
    public int compareTo(Sum other) {
      return ORDER.compare(this, other);
    }
  }

  private final ServiceFacts service;
  private final YearPlan plan;
  private final SortedMap<Quarter, List<Pool>> others;

  /**
   * How to apportion.
   *
   * @param others the pools of other quarters that were apportioned before
   */
  Pools(ServiceFacts service, Map<Quarter, List<Pool>> others) {
    this.service = service;
    this.plan = new YearPlan(service);
    this.others = new TreeMap<>(others);
  }

  /** The pools of all quarters, each after those before it. */
  static SortedMap<Quarter, List<Pool>> ofAll(
      ServiceFacts service, Collection<PostingGroup> groups) {
    var byQuarter = new TreeMap<Quarter, List<PostingGroup>>();
    groups.forEach(
        group ->
            byQuarter.computeIfAbsent(group.quarter(), quarter -> new ArrayList<>()).add(group));
    var pools = new TreeMap<Quarter, List<Pool>>();
    byQuarter.forEach(
        (quarter, some) -> pools.put(quarter, new Pools(service, pools).of(quarter, some)));
    return pools;
  }

  /**
   * The pools of groups that are counted in the quarter, by key, kind and time concerned.
   *
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights of a key are zero
   */
  List<Pool> of(Quarter quarter, Collection<PostingGroup> groups) {
    var pooled = new TreeMap<Sum, List<PostingGroup>>();
    for (var group : groups) {
      var key = group.key();
      if (key != null) {
        pooled.computeIfAbsent(sumOf(group, key), sum -> new ArrayList<>()).add(group);
      }
    }
    var pools = new ArrayList<Pool>();
    pooled.forEach((sum, some) -> pools.add(pool(sum, quarter, some)));
    return pools;
  }

  private static Sum sumOf(PostingGroup group, ApportionmentKey key) {
    return new Sum(key.id(), group.kind(), concerned(key, group.kind(), group.concerns()));
  }

  private static String concerned(ApportionmentKey key, Kind kind, Quarter concerns) {
    return isLimited(key, kind) ? Integer.toString(concerns.year()) : concerns.toString();
  }

  private static boolean isLimited(ApportionmentKey key, Kind kind) {
    return kind == Kind.ACTUAL && key.hasLimits();
  }

  private Pool pool(Sum sum, Quarter quarter, List<PostingGroup> groups) {
    var currency = service.costPlan().currency();
    var key = Objects.requireNonNull(groups.getFirst().key());
    var before = before(sum, key);
    var whole = Amounts.sum(groups.stream().map(PostingGroup::booked).toList(), currency);
    var planned = Amounts.sum(groups.stream().map(PostingGroup::planned).toList(), currency);
    var latest = before.isEmpty() ? quarter : later(before.lastKey(), quarter);
    return new Pool(
        sum.key(),
        sum.kind(),
        groups.stream().mapToInt(PostingGroup::count).sum(),
        whole,
        step(sum, key, latest, whole, before.values().stream().map(Pool::parts).toList()),
        planned,
        step(sum, key, latest, planned, before.values().stream().map(Pool::plannedParts).toList()),
        sum.concerns());
  }

  private SortedMap<String, Money> step(
      Sum sum,
      ApportionmentKey key,
      Quarter latest,
      Money whole,
      List<SortedMap<String, Money>> before) {
    var taken = new TreeMap<String, Money>();
    before.forEach(
        parts -> parts.forEach((instrument, part) -> taken.merge(instrument, part, Money::add)));
    var growing = new GrowingSum(key, taken);
    var total = whole.add(Amounts.sum(taken.values(), whole.getCurrency().getCurrencyCode()));
    if (!isLimited(key, sum.kind())) {
      return growing.step(total);
    }
    int year = Integer.parseInt(sum.concerns());
    return plan.isComplete(year, latest)
        ? growing.lastStep(total)
        : growing.stepWithin(total, plan.expected(year, latest, total));
  }

  /** The pools of other quarters that belong to the sum, by quarter. */
  private SortedMap<Quarter, Pool> before(Sum sum, ApportionmentKey key) {
    var found = new TreeMap<Quarter, Pool>();
    others.forEach(
        (quarter, pools) ->
            pools.stream()
                .filter(pool -> pool.key().equals(sum.key()) && pool.kind() == sum.kind())
                .filter(pool -> concernedBy(pool, quarter, key).equals(sum.concerns()))
                .forEach(pool -> found.put(quarter, pool)));
    return found;
  }

  /** What a pool concerns; one that was stored before this was told, its own quarter. */
  private static String concernedBy(Pool pool, Quarter quarter, ApportionmentKey key) {
    return pool.concerns() == null ? concerned(key, pool.kind(), quarter) : pool.concerns();
  }

  private static Quarter later(Quarter one, Quarter other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}

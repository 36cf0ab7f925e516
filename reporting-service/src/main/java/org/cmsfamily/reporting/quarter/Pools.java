package org.cmsfamily.reporting.quarter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.key.GrowingSum;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

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
  private final OtherQuarters others;

  /**
   * How to apportion.
   *
   * @param others the pools of other quarters that were apportioned before
   */
  Pools(ServiceFacts service, OtherQuarters others) {
    this.service = service;
    this.plan = new YearPlan(service);
    this.others = others;
  }

  /**
   * The pools of all quarters, each after those before it.
   *
   * @param through up to which quarter the books are closed, even if nothing was booked; null if
   *     that is not known
   */
  static List<Pool> ofAll(
      ServiceFacts service, Collection<PostingGroup> groups, @Nullable Quarter through) {
    var byQuarter = new TreeMap<Quarter, List<PostingGroup>>();
    groups.forEach(
        group ->
            byQuarter.computeIfAbsent(group.quarter(), quarter -> new ArrayList<>()).add(group));
    if (through != null) {
      for (var at = service.firstQuarter(); at.compareTo(through) <= 0; at = at.next()) {
        byQuarter.computeIfAbsent(at, quarter -> new ArrayList<>());
      }
    }
    var others = new OtherQuarters();
    byQuarter.forEach(
        (quarter, some) ->
            others.add(quarter, new Pools(service, others).of(quarter, some), keys(some)));
    return others.pools().values().stream().flatMap(List::stream).toList();
  }

  /** The keys that split some of the groups, by id. */
  static SortedMap<String, ApportionmentKey> keys(Collection<PostingGroup> groups) {
    var keys = new TreeMap<String, ApportionmentKey>();
    for (var group : groups) {
      var key = group.key();
      if (key != null) {
        keys.put(key.id(), key);
      }
    }
    return keys;
  }

  /**
   * The pools of groups that are counted in the quarter, by key, kind and time concerned; in a
   * year's last quarter also one of nothing for each key whose limits ask for a part of what was
   * booked before.
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
    endingWith(quarter).forEach(sum -> pooled.computeIfAbsent(sum, of -> new ArrayList<>()));
    var pools = new ArrayList<Pool>();
    pooled.forEach(
        (sum, some) -> {
          var key = some.isEmpty() ? others.key(sum.key()) : some.getFirst().key();
          var pool = pool(sum, Objects.requireNonNull(key), quarter, some, pools);
          if (!some.isEmpty() || pool.movesSomething()) {
            pools.add(pool);
          }
        });
    return pools;
  }

  /** The sums of years whose last quarter this is. */
  private List<Sum> endingWith(Quarter quarter) {
    return others.pools().values().stream()
        .flatMap(List::stream)
        .filter(pool -> pool.kind() == Kind.ACTUAL && pool.concerns() != null)
        .map(pool -> new Sum(pool.key(), pool.kind(), String.valueOf(pool.concerns())))
        .filter(sum -> plan.endsWith(sum.concerns(), quarter))
        .filter(sum -> !plan.isLeftDuring(quarter.year(), others.key(sum.key())))
        .distinct()
        .toList();
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

  private Pool pool(
      Sum sum,
      ApportionmentKey key,
      Quarter quarter,
      List<PostingGroup> groups,
      List<Pool> beside) {
    var currency = service.costPlan().currency();
    var before = before(sum, key);
    var elsewhere = byOtherKeys(sum, beside);
    var whole = Amounts.sum(groups.stream().map(PostingGroup::booked).toList(), currency);
    var planned = Amounts.sum(groups.stream().map(PostingGroup::planned).toList(), currency);
    var latest = before.isEmpty() ? quarter : later(before.lastKey(), quarter);
    return new Pool(
        sum.key(),
        sum.kind(),
        groups.stream().mapToInt(PostingGroup::count).sum(),
        whole,
        step(
            sum,
            key,
            latest,
            whole,
            added(before.values(), Pool::parts),
            added(elsewhere, Pool::parts)),
        planned,
        step(
            sum,
            key,
            latest,
            planned,
            added(before.values(), Pool::plannedParts),
            added(elsewhere, Pool::plannedParts)),
        sum.concerns());
  }

  /**
   * The parts of one step of a sum.
   *
   * @param taken the parts of the steps before
   * @param elsewhere what is borne of the same year by other keys
   */
  private SortedMap<String, Money> step(
      Sum sum,
      ApportionmentKey key,
      Quarter latest,
      Money whole,
      SortedMap<String, Money> taken,
      SortedMap<String, Money> elsewhere) {
    var total = whole.add(sumOf(taken));
    if (!isLimited(key, sum.kind())) {
      return new GrowingSum(key, taken).step(total);
    }
    int year = Integer.parseInt(sum.concerns());
    if (plan.isLeftDuring(year, key)) {
      return new GrowingSum(key, taken).stepWithin(total, plan.expected(year, latest, total));
    }
    var growing = new GrowingSum(key.less(elsewhere), taken);
    if (plan.isComplete(year, latest)) {
      return growing.lastStep(total);
    }
    var others = sumOf(elsewhere);
    return growing.stepWithin(
        total, plan.expected(year, latest, total.add(others)).subtract(others));
  }

  private Money sumOf(SortedMap<String, Money> parts) {
    return Amounts.sum(parts.values(), service.costPlan().currency());
  }

  private static SortedMap<String, Money> added(
      Collection<Pool> pools, Function<Pool, SortedMap<String, Money>> parts) {
    var sum = new TreeMap<String, Money>();
    pools.forEach(
        pool ->
            parts
                .apply(pool)
                .forEach((instrument, part) -> sum.merge(instrument, part, Money::add)));
    return sum;
  }

  /** The pools of the same year that other keys with limits split, as after a participant came. */
  private List<Pool> byOtherKeys(Sum sum, List<Pool> beside) {
    return Stream.concat(others.pools().values().stream().flatMap(List::stream), beside.stream())
        .filter(pool -> pool.kind() == sum.kind() && !pool.key().equals(sum.key()))
        .filter(pool -> sum.concerns().equals(pool.concerns()))
        .toList();
  }

  /** The pools of other quarters that belong to the sum, by quarter. */
  private SortedMap<Quarter, Pool> before(Sum sum, ApportionmentKey key) {
    var found = new TreeMap<Quarter, Pool>();
    others
        .pools()
        .forEach(
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

package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
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
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/** Which limits of a key a year's recurring cost cannot keep; a pure function of the groups. */
final class YearLimits {

  private final String currency;
  private final List<LimitMissed> missed = new ArrayList<>();

  private YearLimits(String currency) {
    this.currency = currency;
  }

  /** Those of the year, by instrument. */
  static List<LimitMissed> missed(ServiceFacts service, Collection<PostingGroup> groups, int year) {
    var limits = new YearLimits(service.costPlan().currency());
    var pools =
        Pools.ofAll(service, groups).values().stream()
            .flatMap(List::stream)
            .filter(pool -> pool.kind() == Kind.ACTUAL && pool.year() == year)
            .toList();
    keys(groups).values().stream()
        .filter(ApportionmentKey::hasLimits)
        .forEach(key -> limits.judge(key, pools, year));
    return limits.missed;
  }

  private static SortedMap<String, ApportionmentKey> keys(Collection<PostingGroup> groups) {
    var keys = new TreeMap<String, ApportionmentKey>();
    for (var group : groups) {
      var key = group.key();
      if (key != null) {
        keys.put(key.id(), key);
      }
    }
    return keys;
  }

  private void judge(ApportionmentKey key, List<Pool> all, int year) {
    var pools = all.stream().filter(pool -> pool.key().equals(key.id())).toList();
    if (pools.isEmpty()) {
      return;
    }
    var whole = Amounts.sum(pools.stream().map(Pool::whole).toList(), currency);
    try {
      key.splitYear(whole);
    } catch (InfeasibleApportionment e) {
      var borne = new TreeMap<String, Money>();
      pools.forEach(
          pool -> pool.parts().forEach((who, part) -> borne.merge(who, part, Money::add)));
      key.minimum().forEach((who, amount) -> low("minimum", who, amount, borne, year));
      key.frozen().forEach((who, amount) -> low("frozen share", who, amount, borne, year));
      key.frozen().forEach((who, amount) -> high("frozen share", who, amount, borne, year));
      key.ceiling().forEach((who, amount) -> high("ceiling", who, amount, borne, year));
    }
  }

  private void low(
      String limit, String who, BigDecimal amount, SortedMap<String, Money> borne, int year) {
    var bound = Amounts.round(Amounts.of(amount, currency));
    add(limit, "less", who, bound.subtract(of(who, borne)), bound, year);
  }

  private void high(
      String limit, String who, BigDecimal amount, SortedMap<String, Money> borne, int year) {
    var bound = Amounts.round(Amounts.of(amount, currency));
    add(limit, "more", who, of(who, borne).subtract(bound), bound, year);
  }

  private Money of(String who, SortedMap<String, Money> borne) {
    return borne.getOrDefault(who, Amounts.zero(currency));
  }

  private void add(String limit, String less, String who, Money by, Money bound, int year) {
    if (by.isPositive()) {
      missed.add(
          new LimitMissed(
              year,
              who,
              by,
              "%s bears %s %s than its %s of %s for %s: what the year came to cannot be shared within the key's limits"
                  .formatted(who, Amounts.text(by), less, limit, Amounts.text(bound), year)));
    }
  }
}

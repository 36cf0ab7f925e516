package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
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

  /**
   * Those of the year, by limit and instrument: whatever could be kept has been.
   *
   * @param through up to which quarter the books are closed, the year's last among them
   */
  static List<LimitMissed> missed(
      ServiceFacts service, Collection<PostingGroup> groups, int year, Quarter through) {
    var limits = new YearLimits(service.costPlan().currency());
    var borne = new TreeMap<String, Money>();
    Pools.ofAll(service, groups, through).stream()
        .filter(pool -> pool.kind() == Kind.ACTUAL)
        .filter(pool -> Integer.toString(year).equals(pool.concerns()))
        .flatMap(pool -> pool.parts().entrySet().stream())
        .forEach(part -> borne.merge(part.getKey(), part.getValue(), Money::add));
    newestKey(groups, year).ifPresent(key -> limits.judge(key, borne, year));
    return limits.missed;
  }

  /** The key of what concerns the year last: its limits are those of the year. */
  private static Optional<ApportionmentKey> newestKey(Collection<PostingGroup> groups, int year) {
    return groups.stream()
        .filter(group -> group.kind() == Kind.ACTUAL && group.concerns().year() == year)
        .sorted(Comparator.comparing(PostingGroup::concerns).thenComparing(PostingGroup::id))
        .flatMap(group -> Stream.ofNullable(group.key()))
        .filter(ApportionmentKey::hasLimits)
        .reduce((one, newer) -> newer);
  }

  private void judge(ApportionmentKey key, SortedMap<String, Money> borne, int year) {
    key.minimum().forEach((who, amount) -> low("minimum", who, amount, borne, year));
    key.frozen().forEach((who, amount) -> low("frozen share", who, amount, borne, year));
    key.frozen().forEach((who, amount) -> high("frozen share", who, amount, borne, year));
    key.ceiling().forEach((who, amount) -> high("ceiling", who, amount, borne, year));
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

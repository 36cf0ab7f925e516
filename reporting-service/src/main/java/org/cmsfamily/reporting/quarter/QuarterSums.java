package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.settlement.Settlement;
import org.javamoney.moneta.Money;

/** Computes a quarter's sums from its groups; a pure function of what it is given. */
final class QuarterSums {

  private final ServiceFacts service;
  private final Quarter quarter;
  private final String currency;
  private final List<PostingGroup> groups;
  private final SortedSet<String> notClosed;
  private final List<Pool> pools;
  private final OtherQuarters others;

  /** Pools and apportions what has nothing to do with other quarters. */
  QuarterSums(
      ServiceFacts service,
      Quarter quarter,
      Collection<PostingGroup> groups,
      SortedSet<String> notClosed) {
    this(service, quarter, groups, new OtherQuarters(), notClosed);
  }

  /**
   * Pools and apportions.
   *
   * @param others the pools of other quarters that were apportioned before
   * @param notClosed which participants have not closed it; if any, shares are provisional
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if a pool cannot be apportioned
   */
  QuarterSums(
      ServiceFacts service,
      Quarter quarter,
      Collection<PostingGroup> groups,
      OtherQuarters others,
      SortedSet<String> notClosed) {
    this.service = service;
    this.quarter = quarter;
    this.currency = service.costPlan().currency();
    this.groups = List.copyOf(groups);
    this.notClosed = notClosed;
    this.others = others;
    this.pools = new Pools(service, others).of(quarter, groups);
  }

  /**
   * The sums.
   *
   * @param revision 0 while open
   */
  QuarterTotals totals(int revision) {
    var figures = new TreeMap<String, InstrumentFigures>();
    instruments().forEach(instrument -> figures.put(instrument, figures(instrument)));
    return new QuarterTotals(
        service.family(),
        service.code(),
        quarter,
        revision,
        currency,
        !notClosed.isEmpty(),
        notClosed,
        figures,
        InstrumentFigures.sum(figures.values(), currency),
        pools,
        keys(),
        settlement(figures),
        warnings(figures),
        groups.stream().map(PostingGroup::id).sorted().toList());
  }

  private SortedSet<String> instruments() {
    var instruments = new TreeSet<>(service.participantsIn(quarter));
    for (var group : groups) {
      instruments.add(group.paidBy());
      if (group.borneBy() != null) {
        instruments.add(group.borneBy());
      }
    }
    pools.forEach(pool -> instruments.addAll(pool.parts().keySet()));
    return instruments;
  }

  private InstrumentFigures figures(String instrument) {
    var share = Share.of(instrument, groups, pools, currency);
    return InstrumentFigures.of(
        service.baseline(instrument, quarter),
        share.of(Kind.ACTUAL),
        share.of(Kind.ONE_TIME),
        share.of(Kind.VOLUNTARY_INCOME),
        share.of(Kind.IN_KIND),
        share.of(Kind.AVOIDED),
        redeployed(instrument),
        share.neededAtPlannedRate());
  }

  private BigDecimal redeployed(String instrument) {
    return groups.stream()
        .filter(group -> instrument.equals(group.borneBy()))
        .map(PostingGroup::days)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private SortedMap<String, ApportionmentKey> keys() {
    var keys = Pools.keys(groups);
    pools.forEach(pool -> keys.computeIfAbsent(pool.key(), others::key));
    return keys;
  }

  private Settlement settlement(SortedMap<String, InstrumentFigures> figures) {
    var paid = new TreeMap<String, Money>();
    groups.forEach(group -> paid.merge(group.paidBy(), group.moved(), Money::add));
    var borne = new TreeMap<String, Money>();
    figures.forEach((instrument, figure) -> borne.put(instrument, figure.needed()));
    return Settlement.of(paid, borne, currency);
  }

  private static List<Warning> warnings(SortedMap<String, InstrumentFigures> figures) {
    var warnings = new ArrayList<Warning>();
    figures.forEach(
        (instrument, figure) -> {
          var above = figure.needed().subtract(figure.baseline());
          if (above.isPositive()) {
            warnings.add(Warning.abovePhasedPart(instrument, above));
          }
        });
    return warnings;
  }
}

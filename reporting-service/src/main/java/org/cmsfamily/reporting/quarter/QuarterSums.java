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
import org.cmsfamily.reporting.known.KnownService;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.Lot;
import org.cmsfamily.reporting.settlement.Settlement;
import org.javamoney.moneta.Money;

/** Computes a quarter's sums from its lots; a pure function of what it is given. */
final class QuarterSums {

  private final KnownService service;
  private final Quarter quarter;
  private final String currency;
  private final List<Lot> lots;
  private final SortedSet<String> notClosed;
  private final List<Pool> pools;

  /**
   * Pools and apportions.
   *
   * @param notClosed which participants have not closed it; if any, shares are provisional
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if a pool cannot be apportioned
   */
  QuarterSums(
      KnownService service, Quarter quarter, Collection<Lot> lots, SortedSet<String> notClosed) {
    this.service = service;
    this.quarter = quarter;
    this.currency = service.costPlan().currency();
    this.lots = List.copyOf(lots);
    this.notClosed = notClosed;
    this.pools =
        new Pools(currency, service.partsOf(quarter.year()), !notClosed.isEmpty()).of(lots);
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
        lots.stream().map(Lot::id).sorted().toList());
  }

  private SortedSet<String> instruments() {
    var instruments = new TreeSet<>(service.participantsIn(quarter));
    for (var lot : lots) {
      instruments.add(lot.paidBy());
      if (lot.borneBy() != null) {
        instruments.add(lot.borneBy());
      }
    }
    pools.forEach(pool -> instruments.addAll(pool.parts().keySet()));
    return instruments;
  }

  private InstrumentFigures figures(String instrument) {
    var share = Share.of(instrument, lots, pools, currency);
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
    return lots.stream()
        .filter(lot -> instrument.equals(lot.borneBy()))
        .map(Lot::days)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private SortedMap<String, ApportionmentKey> keys() {
    var keys = new TreeMap<String, ApportionmentKey>();
    for (var lot : lots) {
      var key = lot.key();
      if (key != null) {
        keys.put(key.id(), key);
      }
    }
    return keys;
  }

  private Settlement settlement(SortedMap<String, InstrumentFigures> figures) {
    var paid = new TreeMap<String, Money>();
    lots.forEach(lot -> paid.merge(lot.paidBy(), lot.moved(), Money::add));
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

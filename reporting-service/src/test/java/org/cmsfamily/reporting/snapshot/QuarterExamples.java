package org.cmsfamily.reporting.snapshot;

import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.quarter.InstrumentFigures;
import org.cmsfamily.reporting.quarter.Pool;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.cmsfamily.reporting.quarter.Warning;
import org.cmsfamily.reporting.rate.RateUsed;
import org.cmsfamily.reporting.settlement.Settlement;
import org.javamoney.moneta.Money;

/** A quarter of scenario S14: 45,000 of running cost paid by CMS, key 60/40. */
public final class QuarterExamples {

  static final String SERVICE = "conference-services-cms-aewa";
  static final String FAMILY = "CMS-FAMILY";
  static final ApportionmentKey KEY =
      ApportionmentKey.fixed(Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40")));

  private QuarterExamples() {}

  /** The lots of one quarter, with its one-time cost, which may be zero. */
  static List<PostingGroup> lots(Quarter quarter, Money actual, Money oneTime) {
    var lots = new ArrayList<PostingGroup>();
    lots.add(shared(quarter, Kind.ACTUAL, actual, 118));
    if (oneTime.isPositive()) {
      lots.add(shared(quarter, Kind.ONE_TIME, oneTime, 3));
    }
    lots.add(own(quarter, Kind.IN_KIND, "CMS", eur("5780.96"), "0", 4));
    lots.add(own(quarter, Kind.IN_KIND, "AEWA", eur("3612.79"), "0", 3));
    lots.add(own(quarter, Kind.AVOIDED, "CMS", eur("4500.00"), "0", 3));
    lots.add(own(quarter, Kind.AVOIDED, "AEWA", eur("4500.00"), "0", 3));
    lots.add(own(quarter, Kind.REDEPLOYED, "CMS", eur("0"), "16.00", 3));
    lots.add(own(quarter, Kind.REDEPLOYED, "AEWA", eur("0"), "13.00", 3));
    return lots;
  }

  static PostingGroup shared(Quarter quarter, Kind kind, Money booked, int count) {
    return lot(quarter, kind, "CMS", true, booked, "0", count);
  }

  private static PostingGroup own(
      Quarter quarter, Kind kind, String instrument, Money booked, String days, int count) {
    return lot(quarter, kind, instrument, false, booked, days, count);
  }

  private static PostingGroup lot(
      Quarter quarter,
      Kind kind,
      String paidBy,
      boolean shared,
      Money booked,
      String days,
      int count) {
    var id = Sha256.of(quarter + kind.text() + paidBy + Amounts.plain(booked)).substring(0, 16);
    return new PostingGroup(
        id,
        "batch-" + quarter + "-" + paidBy,
        FAMILY,
        SERVICE,
        quarter,
        quarter,
        kind,
        paidBy,
        shared ? null : paidBy,
        shared ? KEY : null,
        count,
        booked,
        booked,
        new BigDecimal(days),
        Sha256.of("entries of " + id),
        null);
  }

  static RateUsed rate(Quarter quarter) {
    return new RateUsed(
        "GBP",
        new BigDecimal("0.791"),
        quarter.first(),
        "EUR",
        new BigDecimal("0.886"),
        quarter.first());
  }

  /** The totals of lots, as the books would close them. */
  static QuarterTotals totals(
      Quarter quarter, int revision, SortedSet<String> notClosed, List<PostingGroup> lots) {
    var instruments = new TreeMap<String, InstrumentFigures>();
    instruments.put("AEWA", figures("AEWA", eur("20000.00"), lots));
    instruments.put("CMS", figures("CMS", eur("30000.00"), lots));
    var keys = new TreeMap<String, ApportionmentKey>();
    keys.put(KEY.id(), KEY);
    return new QuarterTotals(
        FAMILY,
        SERVICE,
        quarter,
        revision,
        "EUR",
        !notClosed.isEmpty(),
        notClosed,
        instruments,
        InstrumentFigures.sum(instruments.values(), "EUR"),
        pools(lots),
        keys,
        settlement(instruments, lots),
        warnings(instruments),
        new TreeSet<>(lots.stream().map(PostingGroup::id).toList()).stream().toList());
  }

  private static InstrumentFigures figures(
      String instrument, Money baseline, List<PostingGroup> lots) {
    var actual = part(instrument, Kind.ACTUAL, lots);
    var oneTime = part(instrument, Kind.ONE_TIME, lots);
    return new InstrumentFigures(
        baseline,
        actual,
        oneTime,
        eur("0"),
        baseline.subtract(actual).subtract(oneTime),
        part(instrument, Kind.IN_KIND, lots),
        part(instrument, Kind.AVOIDED, lots),
        lots.stream()
            .filter(lot -> instrument.equals(lot.borneBy()))
            .map(PostingGroup::days)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        actual.add(oneTime),
        actual.add(oneTime));
  }

  private static Money part(String instrument, Kind kind, List<PostingGroup> lots) {
    return Amounts.sum(
        lots.stream()
            .filter(lot -> lot.kind() == kind)
            .map(
                lot ->
                    lot.borneBy() == null
                        ? KEY.split(lot.booked()).getOrDefault(instrument, eur("0"))
                        : lot.borneBy().equals(instrument) ? lot.booked() : eur("0"))
            .toList(),
        "EUR");
  }

  private static List<Pool> pools(List<PostingGroup> lots) {
    return lots.stream()
        .filter(lot -> lot.key() != null)
        .map(
            lot ->
                new Pool(
                    KEY.id(),
                    lot.kind(),
                    lot.count(),
                    lot.booked(),
                    KEY.split(lot.booked()),
                    lot.planned(),
                    KEY.split(lot.planned()),
                    lot.concerns().toString()))
        .toList();
  }

  private static Settlement settlement(
      SortedMap<String, InstrumentFigures> instruments, List<PostingGroup> lots) {
    var paid = new TreeMap<String, Money>();
    lots.forEach(lot -> paid.merge(lot.paidBy(), lot.moved(), Money::add));
    var borne = new TreeMap<String, Money>();
    instruments.forEach((instrument, figures) -> borne.put(instrument, figures.needed()));
    return Settlement.of(paid, borne, "EUR");
  }

  private static List<Warning> warnings(SortedMap<String, InstrumentFigures> instruments) {
    return instruments.entrySet().stream()
        .filter(each -> each.getValue().needed().isGreaterThan(each.getValue().baseline()))
        .map(
            each ->
                new Warning(
                    "above-phased-part",
                    each.getKey(),
                    each.getValue().needed().subtract(each.getValue().baseline()),
                    "above"))
        .toList();
  }

  /** The day on which the example's quarters were closed. */
  static LocalDate closedOn(Quarter quarter) {
    return quarter.end().plusDays(11);
  }
}

package org.cmsfamily.reporting.snapshot;

import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.KeyTerms;
import org.cmsfamily.reporting.ledger.EntriesOfGroups.RateCount;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.Redeployed;
import org.cmsfamily.reporting.replica.CostPlan;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.Participant;
import org.cmsfamily.reporting.replica.PostFacts;
import org.cmsfamily.reporting.replica.ReportingTerms;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/** Manifests of scenario S14: the demonstration's service of CMS and AEWA in 2027. */
public final class ManifestExamples {

  private final Period period;
  private String reportingCurrency = "EUR";
  private final TreeSet<String> notClosed = new TreeSet<>();
  private Money actualOfFirstQuarter = eur("45000.00");
  private int revision = 1;
  private String reason = "first";

  private ManifestExamples(Period period) {
    this.period = period;
  }

  /** The first quarter, with the one-time cost. */
  public static ManifestExamples firstQuarter() {
    return new ManifestExamples(Period.parse("2027-Q1"));
  }

  /** The whole of 2027. */
  public static ManifestExamples year() {
    return new ManifestExamples(Period.parse("2027"));
  }

  /** In a reporting currency other than the plan's. */
  public ManifestExamples reportedIn(String currency) {
    reportingCurrency = currency;
    return this;
  }

  /** With the last quarter left open by an instrument. */
  public ManifestExamples notClosedBy(String instrument) {
    notClosed.add(instrument);
    return this;
  }

  /** With a late entry in the first quarter, restated. */
  public ManifestExamples restatedWith(String late) {
    actualOfFirstQuarter = actualOfFirstQuarter.add(eur(late));
    revision = 2;
    reason = "restated";
    return this;
  }

  /** As a revision of this number. */
  public ManifestExamples numbered(int number) {
    revision = number;
    return this;
  }

  /** The manifest. */
  public Manifest manifest() {
    return new Manifest(
        Manifest.FORMAT,
        QuarterExamples.FAMILY,
        new Names("CMS Family", "Famille CMS", "Familia CMS"),
        reportingCurrency,
        new BodyFacts(
            "CMS-STC",
            QuarterExamples.FAMILY,
            "CMS",
            new Names("Standing Committee", "Comité permanent", "Comité Permanente")),
        period,
        revision,
        reason,
        FactExamples.instruments(),
        List.of(service()),
        FactExamples.decisions(),
        FactExamples.proposals(),
        FactExamples.invitations(),
        FactExamples.transmittals(),
        FactExamples.findings(),
        FactExamples.lessons(),
        List.of(),
        List.of(),
        new TreeMap<>(Map.of("catalog.services/" + QuarterExamples.SERVICE, "1.7")),
        LocalDate.of(2028, 1, 12),
        FactExamples.directory(),
        null,
        List.of());
  }

  private ServiceInput service() {
    var quarters = new ArrayList<QuarterInput>();
    var lots = new ArrayList<PostingGroup>();
    for (var quarter : new Period(Quarter.parse("2027-Q1"), period.last()).quarters()) {
      var first = quarter.number() == 1;
      var some =
          QuarterExamples.lots(
              quarter,
              first ? actualOfFirstQuarter : eur("45000.00"),
              first ? eur("15000.00") : eur("0"));
      var open = quarter.equals(period.last()) && !notClosed.isEmpty();
      lots.addAll(some);
      quarters.add(
          new QuarterInput(
              QuarterExamples.totals(
                  quarter,
                  open ? 0 : first ? revision : 1,
                  open ? notClosed : new TreeSet<>(),
                  some),
              open ? null : QuarterExamples.closedOn(quarter),
              first && revision > 1 ? List.of("An invoice of March came in June") : List.of()));
    }
    return new ServiceInput(
        known(),
        quarters,
        planned(),
        lots,
        List.of(),
        notClosed.isEmpty() ? neutrality(quarters, lots) : List.of(),
        budgets(),
        FactExamples.progress(period),
        FactExamples.measurements(period),
        FactExamples.conditions(),
        rates(lots),
        redeployed(lots));
  }

  private List<Redeployed> redeployed(List<PostingGroup> lots) {
    return lots.stream()
        .filter(lot -> period.covers(lot.quarter()) && lot.kind() == Kind.REDEPLOYED)
        .map(
            lot ->
                new Redeployed(
                    lot.quarter(),
                    String.valueOf(lot.borneBy()),
                    "implementation support",
                    lot.days()))
        .sorted()
        .toList();
  }

  private List<RateCount> rates(List<PostingGroup> lots) {
    return lots.stream()
        .filter(lot -> period.covers(lot.quarter()) && lot.kind() == Kind.IN_KIND)
        .map(lot -> new RateCount(QuarterExamples.rate(lot.quarter()), lot.count()))
        .collect(
            Collectors.toMap(
                RateCount::rate,
                each -> each,
                (a, b) -> new RateCount(a.rate(), a.lines() + b.lines()),
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static SortedMap<String, List<String>> budgets() {
    return new TreeMap<>(
        Map.of("CMS", List.of("DEMO-CMS-BUDGET"), "AEWA", List.of("DEMO-AEWA-BUDGET")));
  }

  private static SortedMap<String, SortedMap<String, Money>> planned() {
    var planned = new TreeMap<String, SortedMap<String, Money>>();
    for (var quarter : Period.parse("2027").quarters()) {
      planned.put(
          quarter.toString(),
          new TreeMap<>(Map.of("CMS", eur("30000.00"), "AEWA", eur("20000.00"))));
    }
    return planned;
  }

  private static List<NeutralityFacts> neutrality(
      List<QuarterInput> quarters, List<PostingGroup> lots) {
    return List.of(
        neutrality("AEWA", eur("80000.00"), quarters, lots),
        neutrality("CMS", eur("120000.00"), quarters, lots));
  }

  private static NeutralityFacts neutrality(
      String instrument, Money baseline, List<QuarterInput> quarters, List<PostingGroup> lots) {
    var needed =
        Amounts.sum(
            quarters.stream()
                .flatMap(q -> q.totals().instruments().entrySet().stream())
                .filter(each -> each.getKey().equals(instrument))
                .map(each -> each.getValue().needed())
                .toList(),
            "EUR");
    return new NeutralityFacts(
        2027,
        instrument,
        baseline,
        needed,
        needed,
        "within",
        lots.stream().filter(lot -> !lot.moved().isZero()).map(PostingGroup::id).toList(),
        eur("0.00"),
        eur("0.00"));
  }

  private static ServiceFacts known() {
    return new ServiceFacts(
        QuarterExamples.SERVICE,
        QuarterExamples.FAMILY,
        "Common conference services of CMS and AEWA",
        Map.of(
            "en",
            "Common conference services of CMS and AEWA",
            "fr",
            "Services de conférence communs de la CMS et de l'AEWA",
            "es",
            "Servicios de conferencias comunes de la CMS y el AEWA"),
        "active",
        List.of("conference-services"),
        List.of(
            new Participant("CMS", "UNEP-CMS", "lead", null, null),
            new Participant("AEWA", "UNEP-AEWA", "partner", null, null)),
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2029, 12, 31),
        LocalDate.of(2029, 1, 15),
        "conference-services-cms-aewa",
        2,
        "9f2c8a4be1d07753a6f0c94b1e5d2a8877c3f61b0d94e2a5587b13c6d0ef4a21",
        List.of(
            "CMS-STC44-SYNERGIES", "DEMO-AEWA-APPROVAL", "DEMO-AEWA-MANDATE", "DEMO-CMS-APPROVAL"),
        new CostPlan(
            "EUR",
            Map.of("USD", new BigDecimal("0.890")),
            "included",
            null,
            KeyTerms.fixed(Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40"))),
            Map.of(
                "CMS", Map.of("2027", "120000.00"),
                "AEWA", Map.of("2027", "80000.00")),
            null,
            null,
            null,
            null),
        List.of(
            new Indicator(
                "cost-per-meeting-day", "produce-efficiencies", "EUR", "down", "4100", "3600"),
            new Indicator("documents-on-time", "increase-output", "percent", "up", "78", "95")),
        new ReportingTerms("quarter", List.of("CMS-STC", "AEWA-STC")),
        true,
        null,
        null,
        null,
        null,
        List.of(
            new PostFacts(
                "Conference officer",
                "P-3",
                BigDecimal.ONE,
                "95000.00",
                new TreeMap<>(Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40"))))));
  }
}

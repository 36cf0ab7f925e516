package org.cmsfamily.reporting.quarter;

import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.key.KeyTerms;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.CostPlan;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.Participant;
import org.cmsfamily.reporting.replica.Phasing;
import org.cmsfamily.reporting.replica.ReportingTerms;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Scenario S14: conference services of CMS and AEWA, its terms, and its first quarter. */
public final class QuarterExamples {

  public static final Quarter Q1 = Quarter.parse("2027-Q1");
  public static final ApportionmentKey SIXTY_FORTY =
      ApportionmentKey.fixed(Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40")));

  private QuarterExamples() {}

  /** S03's service: 120,000 and 80,000 a year, key 60/40. */
  public static ServiceFacts conferenceServices() {
    var years = Map.of("2027", "120000.00", "2028", "120000.00", "2029", "120000.00");
    var aewa = Map.of("2027", "80000.00", "2028", "80000.00", "2029", "80000.00");
    return new ServiceFacts(
        "conference-services-cms-aewa",
        "CMS-FAMILY",
        "Common conference services of CMS and AEWA",
        Map.of("en", "Common conference services of CMS and AEWA"),
        "active",
        List.of("conference-services"),
        List.of(
            new Participant("CMS", "UNEP-CMS", "lead", null, null),
            new Participant("AEWA", "UNEP-AEWA", "partner", null, null)),
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2029, 12, 31),
        LocalDate.of(2029, 1, 15),
        "P1",
        2,
        "f".repeat(64),
        List.of("DEMO-CMS-APPROVAL", "DEMO-AEWA-APPROVAL"),
        new CostPlan(
            "EUR",
            Map.of("USD", new BigDecimal("0.890")),
            "included",
            Phasing.EQUALLY,
            KeyTerms.fixed(Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40"))),
            Map.of("CMS", years, "AEWA", aewa),
            Map.of(),
            Map.of(),
            null,
            null),
        List.of(
            new Indicator(
                "cost-per-meeting-day", "produce-efficiencies", "EUR", "down", "4100", "3600")),
        new ReportingTerms("quarter", List.of("CMS-STC", "AEWA-STC")),
        true,
        null,
        null,
        null,
        null,
        null);
  }

  /** 45,000 actual and 15,000 one-time, paid by CMS and borne by the key. */
  public static List<PostingGroup> groupsOfFirstQuarter() {
    return List.of(
        group("b1.1", Kind.ACTUAL, "CMS", null, eur("45000.00")),
        group("b1.2", Kind.ONE_TIME, "CMS", null, eur("15000.00")));
  }

  /** A group of one entry; the key splits it if nobody is named to bear it. */
  public static PostingGroup group(
      String id, Kind kind, String paidBy, @Nullable String borneBy, Money amount) {
    return new PostingGroup(
        id,
        "b1",
        "CMS-FAMILY",
        "conference-services-cms-aewa",
        Q1,
        Q1,
        kind,
        paidBy,
        borneBy,
        borneBy == null ? SIXTY_FORTY : null,
        1,
        amount,
        amount,
        BigDecimal.ZERO,
        "0".repeat(64),
        null);
  }

  /** The closed quarter of S14. */
  public static QuarterTotals firstQuarter() {
    return new QuarterSums(conferenceServices(), Q1, groupsOfFirstQuarter(), new TreeSet<>())
        .totals(1);
  }
}

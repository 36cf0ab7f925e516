package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.quarter.YearExamples.actual;
import static org.cmsfamily.reporting.quarter.YearExamples.closed;
import static org.cmsfamily.reporting.quarter.YearExamples.cost;
import static org.cmsfamily.reporting.quarter.YearExamples.equally;
import static org.cmsfamily.reporting.quarter.YearExamples.service;
import static org.cmsfamily.reporting.quarter.YearExamples.sixtyForty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.KeyTerms;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.Phasing;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Scenario S26: a key's limits are amounts a year, and each quarter takes its part of the year. */
class LimitsByTheYearTest {

  private static final Quarter END = Quarter.parse("2027-Q4");
  private static final List<String> QUARTERS = List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4");

  @Test
  void aQuarterBelowTheYearsMinimumIsSharedAndTheNextFollows() {
    var service = service(equally(Map.of("CMS", "40000.00", "AEWA", "40000.00")));
    var totals = closed(service, year(service, "15000.00", "100.00"));
    assertThat(actualOf(totals, "2027-Q1", "CMS")).isEqualTo(eur("7500.00"));
    assertThat(actualOf(totals, "2027-Q1", "AEWA")).isEqualTo(eur("7500.00"));
    assertThat(actualOf(totals, "2027-Q2", "AEWA")).isEqualTo(eur("50.00"));
  }

  @Test
  void aYearsCeilingIsTakenAsTheTermsPhaseTheYear() {
    var phasing =
        new Phasing(
            new TreeMap<>(
                Map.of(
                    "Q1", new BigDecimal("70"),
                    "Q2", BigDecimal.TEN,
                    "Q3", BigDecimal.TEN,
                    "Q4", BigDecimal.TEN)));
    var key = sixtyForty(Map.of(), Map.of("AEWA", "60000.00"), Map.of());
    for (var shares :
        List.of(Map.of("CMS", "90000.00", "AEWA", "60000.00"), Map.<String, String>of())) {
      var service = service(key, phasing, shares.isEmpty() ? null : shares);
      var totals = closed(service, year(service, "105000.00", "15000.00", "15000.00", "15000.00"));
      assertThat(actualOf(totals, "2027-Q1", "CMS")).isEqualTo(eur("63000.00"));
      assertThat(actualOf(totals, "2027-Q1", "AEWA")).isEqualTo(eur("42000.00"));
      for (var quarter : QUARTERS.subList(1, 4)) {
        assertThat(actualOf(totals, quarter, "CMS")).isEqualTo(eur("9000.00"));
        assertThat(actualOf(totals, quarter, "AEWA")).isEqualTo(eur("6000.00"));
      }
    }
  }

  @Test
  void afterTheLastQuarterTheYearObeysItsMinimum() {
    var service = service(equally(Map.of("AEWA", "40000.00")));
    var totals = closed(service, year(service, "15000.00", "15000.00", "15000.00", "15000.00"));
    assertThat(actual(totals, "AEWA")).isEqualTo(eur("40000.00"));
    assertThat(actual(totals, "CMS")).isEqualTo(eur("20000.00"));
  }

  @Test
  void aFrozenShareIsBookedToItsCentAndAMinimumOnItCountsOnce() {
    var key = sixtyForty(Map.of("AEWA", "30000.01"), Map.of(), Map.of("AEWA", "30000.01"));
    var service = service(key);
    var totals = closed(service, year(service, "9999.99", "7.77", "40000.00", "1.01"));
    assertThat(actual(totals, "AEWA")).isEqualTo(eur("30000.01"));
  }

  @Test
  void aYearThatCannotObeyIsSharedByTheKeyAloneAndNamed() {
    var service = service(equally(Map.of("AEWA", "40000.00")));
    var groups = year(service, "15000.00", "0.01", "0.01", "0.01");
    assertThat(actual(closed(service, groups), "AEWA")).isEqualTo(eur("7500.02"));
    assertThat(YearLimits.missed(service, groups, 2027, END))
        .extracting(LimitMissed::text)
        .containsExactly(
            "AEWA bears 32,499.98 EUR less than its minimum of 40,000.00 EUR for 2027:"
                + " what the year came to cannot be shared within the key's limits");
    assertThat(YearLimits.missed(service, year(service, "50000.00"), 2027, END)).isEmpty();
  }

  @Test
  void aCeilingOrFrozenShareThatTheYearCannotKeepIsNamedToo() {
    var ceilings = Map.of("AEWA", "10.00", "CMS", "10.00");
    var tooLow = service(sixtyForty(Map.of(), ceilings, Map.of()));
    assertThat(missed(tooLow, year(tooLow, "100.00")))
        .containsExactly("AEWA 30.00 more ceiling", "CMS 50.00 more ceiling");
    var tooMuch = service(sixtyForty(Map.of(), Map.of(), Map.of("AEWA", "200.00")));
    assertThat(missed(tooMuch, year(tooMuch, "100.00")))
        .containsExactly("AEWA 160.00 less frozen share");
    var both = service(sixtyForty(Map.of(), Map.of(), Map.of("AEWA", "10.00", "CMS", "10.00")));
    assertThat(missed(both, year(both, "100.00")))
        .containsExactlyInAnyOrder("CMS 50.00 more frozen share", "AEWA 30.00 more frozen share");
  }

  @Test
  void oneTimeCostAndOtherYearsDoNotCountTowardsAYearsLimits() {
    var service = service(equally(Map.of("AEWA", "40.00")));
    var groups = year(service, "10.00");
    groups.add(cost(service, Kind.ONE_TIME, "2027-Q1", "2027-Q1", eur("1000.00")));
    groups.add(cost(service, "2028-Q1", "2028-Q1", eur("1000.00")));
    assertThat(missed(service, groups)).containsExactly("AEWA 35.00 less minimum");
  }

  private static List<String> missed(ServiceFacts service, List<PostingGroup> groups) {
    return YearLimits.missed(service, groups, 2027, END).stream()
        .map(
            missed ->
                "%s %s %s %s"
                    .formatted(
                        missed.instrument(),
                        Amounts.plain(missed.by()),
                        missed.text().contains(" less than ") ? "less" : "more",
                        missed.text().replaceAll(".*than its (.*) of .*", "$1")))
        .toList();
  }

  @Test
  void aLastQuarterInWhichNothingIsBookedMakesTheYearObeyAllTheSame() {
    var service = service(equally(Map.of("AEWA", "40000.00")));
    var totals = closed(service, year(service, "60000.00"));
    assertThat(actualOf(totals, "2027-Q1", "AEWA")).isEqualTo(eur("30000.00"));
    assertThat(actualOf(totals, "2027-Q4", "AEWA")).isEqualTo(eur("10000.00"));
    assertThat(actualOf(totals, "2027-Q4", "CMS")).isEqualTo(eur("-10000.00"));
  }

  @Test
  void twoKeysOfOneYearKeepItsLimitsTogether() {
    var first = service(sixtyForty(Map.of("AEWA", "40000.00"), Map.of(), Map.of()));
    var then = service(equally(Map.of("AEWA", "40000.00")));
    var groups = new ArrayList<PostingGroup>();
    groups.add(cost(first, "2027-Q1", "2027-Q1", eur("60000.00")));
    groups.add(cost(then, "2027-Q3", "2027-Q3", eur("20000.00")));
    groups.add(cost(then, "2027-Q4", "2027-Q4", eur("10000.00")));
    var totals = closed(then, groups);
    assertThat(actualOf(totals, "2027-Q1", "AEWA")).isEqualTo(eur("24000.00"));
    assertThat(actual(totals, "AEWA")).isEqualTo(eur("40000.00"));
    assertThat(actual(totals, "CMS")).isEqualTo(eur("50000.00"));
    assertThat(YearLimits.missed(then, groups, 2027, END)).isEmpty();
  }

  @Test
  void whatIsTakenBackLeavesNoCentWhereverItIsCounted() {
    var service = service(sixtySix());
    var groups = new ArrayList<PostingGroup>();
    for (var quarter : QUARTERS) {
      groups.add(cost(service, quarter, quarter, eur("100.01")));
      groups.add(cost(service, "2028-Q1", quarter, eur("-100.01")));
    }
    var totals = closed(service, groups);
    assertThat(actual(totals, "AEWA").isZero()).isTrue();
    assertThat(actual(totals, "CMS").isZero()).isTrue();
  }

  @Test
  void halfOfAnInvoiceComesBackToThoseWhoBoreIt() {
    var service = service(sixtyForty(Map.of(), Map.of(), Map.of()));
    var totals =
        closed(
            service,
            List.of(
                cost(service, "2027-Q1", "2027-Q1", eur("1000.00")),
                cost(service, "2027-Q1", "2027-Q1", eur("-150.00"))));
    assertThat(actual(totals, "CMS")).isEqualTo(eur("510.00"));
    assertThat(actual(totals, "AEWA")).isEqualTo(eur("340.00"));
  }

  /** Invariant 3, over random years. */
  @Property(tries = 400)
  void everyPoolSumsToItsWholeAndAFeasibleYearObeys(
      @ForAll("limits") Map<String, Map<String, String>> limits,
      @ForAll("amounts") List<Long> cents,
      @ForAll boolean planned) {
    var key =
        sixtyForty(
            limits.getOrDefault("minimum", Map.of()),
            limits.getOrDefault("ceiling", Map.of()),
            limits.getOrDefault("frozen", Map.of()));
    var service =
        service(key, Phasing.EQUALLY, planned ? Map.of("CMS", "900.00", "AEWA", "600.00") : null);
    var groups = new ArrayList<PostingGroup>();
    for (int i = 0; i < cents.size(); i++) {
      groups.add(cost(service, QUARTERS.get(i), QUARTERS.get(i), money(cents.get(i))));
    }
    var totals = closed(service, groups);
    var whole = Amounts.sum(groups.stream().map(PostingGroup::booked).toList(), "EUR");
    totals.values().forEach(LimitsByTheYearTest::foots);
    var cms = actual(totals, "CMS");
    var aewa = actual(totals, "AEWA");
    assertThat(cms.add(aewa)).isEqualTo(whole);
    assertThat(List.of(cms, aewa)).noneMatch(Money::isNegative);
    totals.headMap(Quarter.parse("2027-Q4")).values().stream()
        .flatMap(each -> each.pools().stream())
        .forEach(pool -> assertThat(pool.parts().values()).noneMatch(Money::isNegative));
    mustObey(service, whole, Map.of("CMS", cms, "AEWA", aewa));
  }

  private static void mustObey(ServiceFacts service, Money whole, Map<String, Money> borne) {
    var key = service.keyOn(service.start());
    try {
      key.splitYear(whole);
    } catch (InfeasibleApportionment e) {
      return;
    }
    borne.forEach(
        (who, amount) -> {
          var number = Amounts.number(amount);
          assertThat(number)
              .isGreaterThanOrEqualTo(key.minimum().getOrDefault(who, BigDecimal.ZERO))
              .isLessThanOrEqualTo(
                  key.ceiling().getOrDefault(who, BigDecimal.valueOf(1_000_000_000)));
          var frozen = key.frozen().get(who);
          if (frozen != null) {
            assertThat(number).isEqualByComparingTo(frozen);
          }
        });
  }

  private static void foots(QuarterTotals totals) {
    for (var pool : totals.pools()) {
      assertThat(Amounts.sum(pool.parts().values(), "EUR")).isEqualTo(pool.whole());
      assertThat(Amounts.sum(pool.plannedParts().values(), "EUR")).isEqualTo(pool.plannedWhole());
    }
    assertThat(
            Amounts.sum(
                    totals.settlement().lines().stream().map(line -> line.balance()).toList(),
                    "EUR")
                .isZero())
        .isTrue();
  }

  @Provide
  Arbitrary<Map<String, Map<String, String>>> limits() {
    var amounts =
        Arbitraries.maps(
                Arbitraries.of("CMS", "AEWA"),
                Arbitraries.longs()
                    .between(0, 120_000)
                    .map(cents -> BigDecimal.valueOf(cents, 2).toPlainString()))
            .ofMaxSize(2);
    return Arbitraries.maps(Arbitraries.of("minimum", "ceiling", "frozen"), amounts).ofMaxSize(2);
  }

  @Provide
  Arbitrary<List<Long>> amounts() {
    return Arbitraries.longs().between(0, 80_000).list().ofSize(4);
  }

  private static List<PostingGroup> year(ServiceFacts service, String... amounts) {
    var groups = new ArrayList<PostingGroup>();
    for (int i = 0; i < amounts.length; i++) {
      groups.add(cost(service, QUARTERS.get(i), QUARTERS.get(i), eur(amounts[i])));
    }
    return groups;
  }

  private static KeyTerms sixtySix() {
    return KeyTerms.fixed(Map.of("CMS", new BigDecimal("66.67"), "AEWA", new BigDecimal("33.33")));
  }

  private static Money actualOf(
      Map<Quarter, QuarterTotals> totals, String quarter, String instrument) {
    return Objects.requireNonNull(totals.get(Quarter.parse(quarter))).of(instrument).actual();
  }

  private static Money money(long cents) {
    return Amounts.of(BigDecimal.valueOf(cents, 2), "EUR");
  }
}

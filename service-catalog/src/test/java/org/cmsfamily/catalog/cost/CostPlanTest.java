package org.cmsfamily.catalog.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Violation;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class CostPlanTest {

  private static List<String> shares(TermsExamples terms) {
    return terms.terms().costs().shares().stream()
        .map(
            share ->
                "%s %s %s %s"
                    .formatted(
                        share.instrument(),
                        share.year(),
                        plain(share.recurring()),
                        plain(share.oneTime())))
        .toList();
  }

  private static String plain(Money amount) {
    return Amounts.number(amount).toBigInteger().toString();
  }

  /** S03. */
  @Test
  void aFixedKeyDividesRecurringAndSetUpCost() {
    assertThat(shares(conferenceServices()))
        .containsExactly(
            "AEWA 2027 72000 6000",
            "AEWA 2028 72000 0",
            "AEWA 2029 72000 0",
            "CMS 2027 108000 9000",
            "CMS 2028 108000 0",
            "CMS 2029 108000 0");
  }

  /** S13. */
  @Test
  void equallyAmongThreeTheFirstInstrumentTakesTheCent() {
    var terms =
        conferenceServices()
            .withPartner("ASCOBANS")
            .withKey("{\"kind\": \"equal\"}")
            .with("/costPlan/recurring", "{\"2027\": \"100000.00\"}")
            .withoutOneTimeCost();

    assertThat(
            terms.terms().costs().shares().stream()
                .filter(share -> share.year().getValue() == 2027)
                .map(YearShare::recurring))
        .containsExactly(eur("33333.34"), eur("33333.33"), eur("33333.33"));
  }

  /** S13. */
  @Test
  void limitsThatLeaveNoSolutionAreNamed() {
    var terms =
        conferenceServices()
            .withPartner("ASCOBANS")
            .withKey(
                """
                {"kind": "equal",
                 "minimum": {"CMS": "40000.00", "AEWA": "40000.00", "ASCOBANS": "40000.00"}}
                """)
            .with("/costPlan/recurring", "{\"2027\": \"100000.00\"}");

    var costs = terms.terms().costs();

    assertThat(costs.shares()).isEmpty();
    assertThat(costs.violations())
        .singleElement()
        .extracting(Violation::message)
        .asString()
        .contains("minimum 40000.00 of CMS");
  }

  @Test
  void byContributionPartiesOrUseTheWeightsDecide() {
    for (var kind : List.of("assessed-contribution", "parties", "measured-use")) {
      var terms =
          conferenceServices()
              .withKey(
                  "{\"kind\": \"%s\", \"weights\": {\"CMS\": \"133\", \"AEWA\": \"84\"}}"
                      .formatted(kind))
              .withRecurring("217.00")
              .withoutOneTimeCost();

      assertThat(shares(terms)).contains("AEWA 2027 84 0", "CMS 2027 133 0");
    }
  }

  @Test
  void aWeightThatIsMissingOrAllZeroMakesNoWhole() {
    var missing =
        conferenceServices().withKey("{\"kind\": \"parties\", \"weights\": {\"CMS\": \"133\"}}");
    var zero =
        conferenceServices()
            .withKey("{\"kind\": \"parties\", \"weights\": {\"CMS\": \"0\", \"AEWA\": \"0\"}}");

    assertThat(missing.terms().costs().violations())
        .extracting(Violation::pointer, Violation::message)
        .containsExactly(tuple("/key", "the key 'number of Parties' has no weight for AEWA"));
    assertThat(zero.terms().costs().violations()).hasSize(4);
  }

  @Test
  void limitsBoundTheYearsRunningCostAndNotTheSetUp() {
    var terms =
        conferenceServices()
            .withKey(
                """
                {"kind": "fixed", "percent": {"CMS": "60", "AEWA": "40"},
                 "ceiling": {"AEWA": "70000.00"}}
                """);

    assertThat(shares(terms)).contains("AEWA 2027 70000 6000", "CMS 2027 110000 9000");
  }

  @Test
  void aFrozenShareIsExact() {
    var terms =
        conferenceServices().withKey("{\"kind\": \"equal\", \"frozen\": {\"AEWA\": \"1.00\"}}");

    assertThat(shares(terms)).contains("AEWA 2028 1 0", "CMS 2028 179999 0");
  }

  @Test
  void aMinimumThatAFrozenShareKeepsCountsOnceAndOneThatItBreaksIsNamed() {
    var frozen = "{\"kind\": \"equal\", \"frozen\": {\"AEWA\": \"170000.00\"}, \"minimum\": {%s}}";
    var kept = frozen.formatted("\"AEWA\": \"170000.00\", \"CMS\": \"10000.00\"");
    var broken = frozen.formatted("\"AEWA\": \"170000.01\"");

    assertThat(shares(conferenceServices().withKey(kept)))
        .contains("AEWA 2028 170000 0", "CMS 2028 10000 0");
    assertThat(conferenceServices().withKey(broken).terms().costs().violations())
        .hasSize(3)
        .extracting(Violation::message)
        .allSatisfy(
            message ->
                assertThat(message)
                    .contains("minimum 170000.01 of AEWA", "frozen share 170000.00 of AEWA"));
  }

  @Test
  void foreignAmountsAreConvertedAtThePlannedRateOnce() {
    var terms =
        conferenceServices()
            .with(
                "/costPlan/recurring/2027",
                "[\"10.00\", {\"amount\": \"10000.00\", \"currency\": \"USD\"}]");

    assertThat(terms.terms().costs().shares().getFirst().recurring()).isEqualTo(eur("3564.00"));
  }

  @Test
  void withoutAPlannedRateMoneyOfTwoCurrenciesNeverMeets() {
    var terms =
        conferenceServices()
            .with("/costPlan/recurring/2027", "{\"amount\": \"1.00\", \"currency\": \"CHF\"}");

    assertThat(terms.terms().costs().unclear())
        .extracting(Violation::message)
        .containsExactly("the cost plan has no planned rate for CHF");
    assertThat(terms.terms().costs().shares()).isEmpty();
  }

  @Test
  void whereverAnAmountStandsItsCurrencyNeedsARate() {
    var chf = "{\"amount\": \"1.00\", \"currency\": \"CHF\"}";
    for (var terms :
        List.of(
            conferenceServices().with("/costPlan/oneTime/2027", chf),
            conferenceServices().with("/costPlan/baseline/CMS/0/years/2028", chf),
            conferenceServices()
                .withVoluntaryIncome("CMS", "1.00", "pledged")
                .with("/costPlan/voluntaryIncome/0/amount", chf),
            conferenceServices().with("/costPlan/key/minimum", "{\"CMS\": %s}".formatted(chf)),
            conferenceServices().with("/costPlan/key/ceiling", "{\"CMS\": %s}".formatted(chf)),
            conferenceServices().with("/costPlan/key/frozen", "{\"CMS\": %s}".formatted(chf)))) {
      assertThat(terms.terms().costs().unclear())
          .extracting(Violation::message)
          .containsExactly("the cost plan has no planned rate for CHF");
      assertThat(terms.with("/costPlan/plannedRates/CHF", "\"1.05\"").terms().costs().unclear())
          .isEmpty();
    }
  }

  @Test
  void aShareCarriesWhatTheTermsCountAndTheIncomeThatCounts() {
    var share =
        conferenceServices()
            .withVoluntaryIncome("AEWA", "5.00", "received")
            .terms()
            .costs()
            .shares()
            .getFirst();

    assertThat(share.baseline()).isEqualTo(eur("80000.00"));
    assertThat(share.voluntary()).isEqualTo(eur("5.00"));
    assertThat(share.cost()).isEqualTo(eur("78000.00"));
    assertThat(share.excessOver(eur("77994.00"))).isEqualTo(eur("1.00"));
  }

  @Test
  void amountsAndPhasesCannotBeNegativeNorAKeysWeights() {
    var minus = new BigDecimal("-0.01");
    var weights = new TreeMap<>(Map.of("CMS", minus));

    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(minus, null));
    assertThat(new Amount(new BigDecimal("0.00"), null).number()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phasing(new TreeMap<>(Map.of("Q1", minus))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phasing(new TreeMap<>(Map.of("Q5", BigDecimal.ONE))));
    assertThat(new Phasing(new TreeMap<>(Map.of("Q1", BigDecimal.ZERO))).total()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApportionmentKey(KeyKind.PARTIES, weights, KeyLimits.NONE));
  }

  @Test
  void aYearIsPhasedEquallyUnlessStated() {
    assertThat(Phasing.EQUAL.split(eur("0.02")).values())
        .containsExactly(eur("0.01"), eur("0.01"), eur("0.00"), eur("0.00"));
    var stated =
        conferenceServices()
            .with("/costPlan/phasing", "{\"Q1\": \"70\", \"Q3\": \"30\"}")
            .terms()
            .costPlan()
            .phasing();
    assertThat(stated.split(eur("100.00")).values())
        .containsExactly(eur("70.00"), eur("0.00"), eur("30.00"), eur("0.00"));
  }
}

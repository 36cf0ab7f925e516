package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.remarks;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A planned rate is not taken out of the air. */
class PlannedRatesTest {

  private static final FamilyExamples AT_089 = withRate(cmsFamily(), "EUR", "0.89", "2026-11-01");
  private static final TermsExamples AT_010 = planned("0.10");

  private static FamilyExamples withRate(
      FamilyExamples family, String currency, String perUsd, String from) {
    return family.with(
        "reporting.rates/F/%s/%s".formatted(currency, from),
        """
        {"family": "F", "currency": "%s", "perUsd": "%s", "from": "%s", "to": "2099-01-01",
         "source": "UN"}"""
            .formatted(currency, perUsd, from));
  }

  private static TermsExamples planned(String rate) {
    return conferenceServices().with("/costPlan/plannedRates/USD", "\"" + rate + "\"");
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new NoAdditionalCost().judge(caseOf(terms, family));
  }

  /** 1,800,000 USD at 0.89 is 1,602,000 EUR: 961,200 and 640,800. */
  @Test
  void whatAPlannedRateHidesIsTold() {
    var usd = "{\"amount\": \"1800000.00\", \"currency\": \"USD\"}";
    var terms =
        AT_010
            .withoutOneTimeCost()
            .with(
                "/costPlan/recurring",
                "{\"2027\": %1$s, \"2028\": %1$s, \"2029\": %1$s}".formatted(usd));
    var named = naming(naming(AT_089, "AEWA", "AEWA-MOP", "0.10"), "CMS", "CMS-COP", "0.10");

    assertThat(satisfied(judge(terms, named))).as("the bodies named it").isTrue();
    assertThat(breaches(judge(terms, AT_089)))
        .contains(
            "CMS house rule at /costPlan/plannedRates/USD",
            "AEWA house rule at /costPlan/plannedRates/USD",
            "CMS 2027 841,200.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027",
            "AEWA 2029 560,800.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2029")
        .hasSize(8);
  }

  @Test
  void theBreachNamesBothRatesAndTheHouseRule() {
    assertThat(breaches(judge(AT_010, AT_089)))
        .containsExactly(
            "AEWA house rule at /costPlan/plannedRates/USD",
            "CMS house rule at /costPlan/plannedRates/USD");
    assertThat(((Verdict.Breached) judge(AT_010, AT_089)).breaches().getFirst().message())
        .isEqualTo(
            "the planned rate of USD, 0.1 EUR for one, is not near the latest UN rate, 0.89, in force from 2026-11-01, and no body of AEWA competent for its budget has named it (house rule: a planned rate differs from the latest UN rate by at most 10 %)");
  }

  @ParameterizedTest
  @CsvSource({
    "0.801, true",
    "0.8009999, false",
    "0.979, true",
    "0.9790001, false",
    "0.89, true",
    "0.0000000001, false",
    "8.9, false"
  })
  void tenPercentMoreOrLessIsNear(String rate, boolean near) {
    assertThat(satisfied(judge(planned(rate), AT_089))).isEqualTo(near);
  }

  @Test
  void howNearIsTheFamilysHouseRule() {
    var strict = AT_089.set("registry.families/F", "/houseRules/plannedRateTolerancePercent", "1");

    assertThat(satisfied(judge(planned("0.8989"), strict))).isTrue();
    assertThat(satisfied(judge(planned("0.8990"), strict))).isFalse();
    assertThat(judge(planned("0.8990"), strict).toString()).contains("by at most 1 %");
  }

  @Test
  void theLatestRateKnownIsTheOneThatCounts() {
    var risen = withRate(AT_089, "EUR", "0.10", "2026-11-21");
    var announced = withRate(AT_089, "EUR", "0.10", "2026-11-22");

    assertThat(satisfied(judge(AT_010, risen))).isTrue();
    assertThat(satisfied(judge(AT_010, announced))).isFalse();
  }

  @Test
  void anotherCurrencyIsComparedThroughTheDollar() {
    var family = withRate(AT_089, "CHF", "0.80", "2026-10-01");
    var terms = conferenceServices().with("/costPlan/plannedRates", "{\"CHF\": \"1.1125\"}");

    assertThat(satisfied(judge(terms, family))).isTrue();
    assertThat(judge(terms.with("/costPlan/plannedRates/CHF", "\"0.9\""), family).toString())
        .contains("the latest UN rate, 1.1125, in force from 2026-10-01");
  }

  @Test
  void whereNoRateIsKnownARemarkSaysThatNothingWasChecked() {
    var verdict = judge(AT_010, cmsFamily());

    assertThat(satisfied(verdict)).isTrue();
    assertThat(remarks(verdict)).containsExactly("CMS house rule at /costPlan/plannedRates/USD");
    assertThat(verdict.remarks().getFirst().message())
        .startsWith("no UN rate of USD is known, so that its planned rate is not checked");
    assertThat(judge(AT_010.with("/costPlan/plannedRates", "{}"), cmsFamily()))
        .isEqualTo(new Verdict.Satisfied());
  }

  @Test
  void aRateThatEachParticipantsBodyNamesHolds() {
    var aewa = naming(AT_089, "AEWA", "AEWA-MOP", "0.10");
    var both = naming(aewa, "CMS", "CMS-COP", "0.1");

    assertThat(breaches(judge(AT_010, aewa)))
        .containsExactly("CMS house rule at /costPlan/plannedRates/USD");
    assertThat(satisfied(judge(AT_010, both))).isTrue();
    assertThat(breaches(judge(planned("0.11"), both))).hasSize(2);
  }

  @Test
  void aBodyNotCompetentForTheBudgetNamesNoRate() {
    var family = naming(naming(AT_089, "AEWA", "AEWA-MOP", "0.10"), "CMS", "CMS-STC", "0.10");

    assertThat(breaches(judge(AT_010, family)))
        .containsExactly("CMS house rule at /costPlan/plannedRates/USD");
  }

  @Test
  void aDecisionThatIsNotInForceOrRefusesNamesNoRate() {
    var both = naming(naming(AT_089, "AEWA", "AEWA-MOP", "0.10"), "CMS", "CMS-COP", "0.10");
    var named = "registry.decisions/CMS-RATE";

    assertThat(satisfied(judge(AT_010, both.set(named, "/status", "\"tabled\"")))).isFalse();
    assertThat(satisfied(judge(AT_010, both.set(named, "/counts", "false")))).isFalse();
    assertThat(satisfied(judge(AT_010, both.set(named, "/provisions/0/verb", "\"reject\""))))
        .isFalse();
    assertThat(satisfied(judge(AT_010, both.set(named, "/provisions/0/effects/0/in", "\"CHF\""))))
        .isFalse();
    assertThat(
            satisfied(
                judge(AT_010, both.set(named, "/provisions/0/effects/0/currency", "\"CHF\""))))
        .isFalse();
  }

  private static FamilyExamples naming(
      FamilyExamples family, String instrument, String body, String rate) {
    return family.withDecision(
        instrument + "-RATE",
        instrument,
        body,
        "2026-11-01",
        """
        {"type": "names-rate", "currency": "USD", "rate": "%s", "in": "EUR"}"""
            .formatted(rate));
  }

  @Test
  void aPlanHasNoRateForItsOwnCurrency() {
    var terms = conferenceServices().with("/costPlan/plannedRates/EUR", "\"2\"");

    assertThat(terms.terms().violations(""))
        .extracting(violation -> violation.pointer() + " " + violation.message())
        .containsExactly(
            "/costPlan/plannedRates/EUR EUR is the plan's own currency and has no rate");
  }
}

package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missingAt;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Test;

class NoAdditionalCostTest {

  private static Verdict judge(TermsExamples terms) {
    return judge(terms, cmsFamily());
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new NoAdditionalCost().judge(caseOf(terms, family));
  }

  @Test
  void costWithinEachBudgetSatisfies() {
    assertThat(satisfied(judge(conferenceServices()))).isTrue();
  }

  @Test
  void aGainOfAewaDoesNotOffsetALossOfCms() {
    var terms = conferenceServices().withoutOneTimeCost().withFixedKey("CMS", 70, "AEWA", 30);

    assertThat(breaches(judge(terms)))
        .containsExactly(
            "CMS 2027 6,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027",
            "CMS 2028 6,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2028",
            "CMS 2029 6,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2029");
  }

  @Test
  void aLaterYearsGainDoesNotOffsetTheSetUpOfTheFirst() {
    assertThat(breaches(judge(conferenceServices().withOneTimeCost("25000.00"))))
        .containsExactly(
            "AEWA 2027 2,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2027",
            "CMS 2027 3,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void theLimitIsToTheCent() {
    assertThat(satisfied(judge(conferenceServices().withOneTimeCost("20000.00")))).isTrue();
    assertThat(satisfied(judge(conferenceServices().withOneTimeCost("19999.99")))).isTrue();
    assertThat(breaches(judge(conferenceServices().withOneTimeCost("20000.01"))))
        .containsExactly("CMS 2027 0.01 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void helpInKindNeverOffsetsMoney() {
    var terms =
        conferenceServices()
            .withOneTimeCost("25000.00")
            .with(
                "/costPlan/inKind",
                """
                [{"instrument": "CMS", "what": "rooms", "years": [2027], "value": "900000.00"}]
                """);

    assertThat(breaches(judge(terms))).hasSize(2);
  }

  @Test
  void incomeUnderASignedAgreementOrReceivedCountsForItsInstrumentOnly() {
    var terms = conferenceServices().withOneTimeCost("25000.00");
    var aewaAlone = "AEWA 2027 2,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2027";

    assertThat(breaches(judge(terms.withVoluntaryIncome("CMS", "3000.00", "signed-agreement"))))
        .containsExactly(aewaAlone);
    assertThat(breaches(judge(terms.withVoluntaryIncome("CMS", "3000.00", "received"))))
        .containsExactly(aewaAlone);
    assertThat(breaches(judge(terms.withVoluntaryIncome("CMS", "2999.99", "received"))))
        .contains("CMS 2027 0.01 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void aMerePledgeRelievesNobody() {
    var terms =
        conferenceServices()
            .withOneTimeCost("25000.00")
            .withVoluntaryIncome("CMS", "3000.00", "pledged");

    assertThat(breaches(judge(terms))).hasSize(2);
  }

  @Test
  void costThatDoesNotNameItsCurrencyIsNotAssessable() {
    var verdict = judge(conferenceServices().without("/costPlan/currency"));

    assertThat(missing(verdict)).containsExactly("the cost plan does not name its currency");
    assertThat(missingAt(verdict)).containsExactly("CMS P9 at /costPlan/currency");
  }

  @Test
  void supportCostLeftOpenOrMixedIsNotAssessable() {
    assertThat(missing(judge(conferenceServices().without("/costPlan/programmeSupportCost"))))
        .containsExactly("the cost plan does not say whether programme support cost is included");
    assertThat(
            missing(
                judge(conferenceServices().with("/costPlan/programmeSupportCost", "\"excluded\""))))
        .hasSize(2)
        .allMatch(text -> text.contains("differ in whether programme support cost is included"));
  }

  @Test
  void aYearWithoutAnAdoptedBudgetIsNotAssessable() {
    var terms =
        conferenceServices()
            .with("/end", "\"2030-12-31\"")
            .with("/costPlan/recurring/2030", "\"180000.00\"");

    assertThat(missing(judge(terms)))
        .containsExactly(
            "AEWA has no adopted budget for 2030", "CMS has no adopted budget for 2030");
  }

  @Test
  void aBudgetThatIsNotAdoptedIsNotAssessable() {
    var notAdopted = cmsFamily().set("registry.budgets/CMS-2027", "/adopted", "false");
    var decisionOpen = cmsFamily().set("registry.decisions/CMS-BUDGET", "/counts", "false");
    var superseded = cmsFamily().set("registry.decisions/CMS-BUDGET", "/status", "\"superseded\"");
    var unknown = cmsFamily().without("registry.budgets/CMS-2027");
    var byAnother = cmsFamily().set("registry.decisions/CMS-BUDGET", "/instrument", "\"EUROBATS\"");

    for (var family : List.of(notAdopted, decisionOpen, superseded, unknown, byAnother)) {
      assertThat(judge(conferenceServices(), family)).isInstanceOf(Verdict.NotAssessable.class);
    }
    assertThat(missing(judge(conferenceServices(), notAdopted)))
        .containsExactly("budget CMS-BUDGET of CMS is not adopted by a decision in force");
  }

  @Test
  void aLineWithoutAnAmountForTheYearIsNotAssessable() {
    var noAmount = conferenceServices().with("/costPlan/baseline/CMS/0/line", "\"CS-11\"");
    var noLine = conferenceServices().with("/costPlan/baseline/CMS/0/line", "\"CS-99\"");

    assertThat(missing(judge(noAmount)))
        .containsExactly("budget CMS-BUDGET of CMS has no line CS-11 with an amount for 2029");
    assertThat(missing(judge(noLine))).hasSize(3);
  }

  @Test
  void breachesOfOneAreListedThoughAnotherIsNotAssessable() {
    var verdict =
        judge(
            conferenceServices().withOneTimeCost("25000.00"),
            cmsFamily().without("registry.budgets/CMS-2027"));

    assertThat(breaches(verdict))
        .containsExactly("AEWA 2027 2,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2027");
    assertThat(missing(verdict)).containsExactly("budget CMS-BUDGET of CMS is not known");
  }

  @Test
  void aYearThatTheTermsCountNothingForIsBreachedByTheWholeCost() {
    assertThat(breaches(judge(conferenceServices().without("/costPlan/baseline/CMS/0/years/2029"))))
        .containsExactly("CMS 2029 108,000.00 EUR P9 at /costPlan/baseline/CMS");
  }

  @Test
  void costOutsideTheTermIsJudgedInItsYear() {
    assertThat(missing(judge(conferenceServices().with("/costPlan/oneTime/2026", "\"100.00\""))))
        .containsExactly(
            "AEWA has no adopted budget for 2026", "CMS has no adopted budget for 2026");
  }

  @Test
  void whatIsNotAssessableNamesItsYearAndItsPlace() {
    assertThat(
            missingAt(
                judge(conferenceServices(), cmsFamily().without("registry.budgets/CMS-2027"))))
        .containsExactly(
            "CMS 2027 P9 at /costPlan/baseline/CMS/0/years/2027",
            "CMS 2028 P9 at /costPlan/baseline/CMS/0/years/2028",
            "CMS 2029 P9 at /costPlan/baseline/CMS/0/years/2029");
  }

  @Test
  void aBaselineCountsNoMoreThanItsBudgetProvides() {
    var family =
        cmsFamily()
            .set("registry.budgets/CMS-2027", "/lines/0/amounts/2028", "\"110000.00\"")
            .set("registry.budgets/CMS-2027", "/lines/0/amounts/2029", "\"100000.00\"");

    assertThat(breaches(judge(conferenceServices(), family)))
        .containsExactly(
            "CMS 2028 10,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2028",
            "CMS 2029 8,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2029");
  }

  @Test
  void oneLineCountedTwiceProvidesItsAmountOnce() {
    var terms =
        conferenceServices()
            .withOneTimeCost("25000.00")
            .add(
                "/costPlan/baseline/CMS",
                """
                {"line": "CS-10", "budget": "CMS-BUDGET", "years": {"2027": "3000.00"}}
                """);

    assertThat(breaches(judge(terms)))
        .contains("CMS 2027 3,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void aRedirectedLineOfTheAdoptedBudgetRaisesTheBaseline() {
    var terms =
        conferenceServices()
            .withOneTimeCost("25000.00")
            .add(
                "/costPlan/baseline/CMS",
                """
                {"line": "CS-11", "budget": "CMS-2027", "years": {"2027": "3000.00"}}
                """);

    assertThat(breaches(judge(terms)))
        .containsExactly("AEWA 2027 2,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2027");
  }

  @Test
  void aBudgetOfAnotherInstrumentProvidesNothing() {
    var terms = conferenceServices().with("/costPlan/baseline/AEWA/0/budget", "\"CMS-BUDGET\"");

    assertThat(missing(judge(terms))).containsExactly("budget CMS-BUDGET of AEWA is not known");
  }

  @Test
  void aBudgetInAnotherCurrencyMeetsThePlanAtThePlannedRate() {
    var family =
        cmsFamily()
            .set("registry.budgets/AEWA-2027", "/currency", "\"USD\"")
            .set("registry.budgets/AEWA-2027", "/lines/0/amounts/2027", "\"89887.64\"")
            .set("registry.budgets/AEWA-2027", "/lines/0/amounts/2028", "\"89887.64\"")
            .set("registry.budgets/AEWA-2027", "/lines/0/amounts/2029", "\"80898.87\"");

    assertThat(judge(conferenceServices(), family)).isInstanceOf(Verdict.Breached.class);
    assertThat(breaches(judge(conferenceServices(), family)))
        .containsExactly("AEWA 2029 0.01 EUR P9 at /costPlan/baseline/AEWA/0/years/2029");
    assertThat(missing(judge(conferenceServices().with("/costPlan/plannedRates", "{}"), family)))
        .containsExactly("the cost plan has no planned rate for USD");
  }
}

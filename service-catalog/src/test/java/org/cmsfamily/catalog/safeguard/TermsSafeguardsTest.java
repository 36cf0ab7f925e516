package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The safeguards that look at the terms more than at the family. */
class TermsSafeguardsTest {

  private static final Verdict SATISFIED = new Verdict.Satisfied();

  @Nested
  class PurposeTest {

    private Verdict judge(TermsExamples terms) {
      return new PurposeServed().judge(caseOf(terms));
    }

    @Test
    void goalsWithIndicatorsAndWorkStrengthened() {
      assertThat(judge(conferenceServices())).isEqualTo(SATISFIED);
    }

    @Test
    void noGoalIsServed() {
      assertThat(breaches(judge(conferenceServices().with("/purpose", "[]"))))
          .containsExactly("CMS P6 at /purpose");
    }

    @Test
    void aGoalWithoutAnIndicatorOrItsBaselineOrItsTarget() {
      for (var lack :
          List.of(
              "/purpose/1/indicator",
              "/purpose/1/indicator/baseline",
              "/purpose/1/indicator/target")) {
        assertThat(breaches(judge(conferenceServices().without(lack))))
            .containsExactly("CMS P6 at /purpose/1/indicator");
      }
    }

    @Test
    void aParticipantWhoseWorkIsNotNamed() {
      assertThat(breaches(judge(conferenceServices().without("/strengthens/AEWA"))))
          .containsExactly("AEWA P3 at /strengthens/AEWA");
      assertThat(breaches(judge(conferenceServices().with("/strengthens/CMS", "\"  \""))))
          .containsExactly("CMS P3 at /strengthens/CMS");
    }
  }

  @Nested
  class ServiceAreaTest {

    private final TermsExamples communication =
        conferenceServices().with("/areas", "[\"conference-services\", \"communication\"]");

    private Verdict judge(TermsExamples terms, FamilyExamples family) {
      return new ServiceAreaNamed().judge(caseOf(terms, family));
    }

    private FamilyExamples naming(FamilyExamples family, String instrument, String body) {
      return family.withDecision(
          instrument + "-COMM",
          instrument,
          body,
          "2026-01-01",
          "{\"type\": \"grants\", \"what\": \"mandate\", \"areas\": [\"communication\"]}");
    }

    @Test
    void anAreaOfTheFamily() {
      assertThat(judge(conferenceServices(), cmsFamily())).isEqualTo(SATISFIED);
    }

    @Test
    void aFurtherAreaIsNamedByEachParticipantsOwnMandate() {
      var one = naming(cmsFamily(), "CMS", "CMS-STC");
      var both = naming(one, "AEWA", "AEWA-MOP");

      assertThat(breaches(judge(communication, cmsFamily())))
          .containsExactly("AEWA P7 at /areas/1", "CMS P7 at /areas/1");
      assertThat(breaches(judge(communication, one))).containsExactly("AEWA P7 at /areas/1");
      assertThat(judge(communication, both)).isEqualTo(SATISFIED);
    }

    @Test
    void anAreaOfTheFamilyNeedsNoNaming() {
      var unnamed = cmsFamily().without("registry.decisions/AEWA-MANDATE");

      assertThat(judge(conferenceServices(), unnamed)).isEqualTo(SATISFIED);
    }

    @Test
    void anAdvisoryBodyNamesNothing() {
      var family = naming(naming(cmsFamily(), "CMS", "CMS-STC"), "AEWA", "AEWA-TC");

      assertThat(breaches(judge(communication, family))).containsExactly("AEWA P7 at /areas/1");
    }

    @Test
    void anInstrumentThatIsNotKnownIsNotAssessable() {
      var family = naming(cmsFamily(), "CMS", "CMS-STC").without("registry.instruments/AEWA");

      assertThat(missing(judge(communication, family))).containsExactly("AEWA is not known");
    }

    @Test
    void aMandateOnAllAreasNamesNone() {
      var all =
          naming(cmsFamily(), "CMS", "CMS-STC")
              .withDecision(
                  "ALL",
                  "AEWA",
                  "AEWA-MOP",
                  "2026-01-01",
                  "{\"type\": \"grants\", \"what\": \"mandate\", \"areas\": []}");

      assertThat(breaches(judge(communication, all))).containsExactly("AEWA P7 at /areas/1");
    }

    @Test
    void withoutTheFamilyNobodyCanTell() {
      assertThat(judge(conferenceServices(), cmsFamily().without("registry.families/F")))
          .isInstanceOf(Verdict.NotAssessable.class);
    }
  }

  @Nested
  class IdentityPreservedTest {

    private Verdict judge(TermsExamples terms) {
      return new IdentityPreserved().judge(caseOf(terms));
    }

    @Test
    void fourTraitsByStatedMeans() {
      assertThat(judge(conferenceServices())).isEqualTo(SATISFIED);
    }

    @Test
    void eachTraitThatIsNotPreservedOrByNoStatedMeans() {
      var terms =
          conferenceServices()
              .with("/identity/CMS/ownBudget", "{\"preserved\": false, \"means\": \"one fund\"}")
              .with("/identity/AEWA/nameAndEmblem", "\" \"")
              .without("/identity/AEWA/executiveSecretaryAuthority");

      assertThat(breaches(judge(terms)))
          .containsExactly(
              "AEWA P9 at /identity/AEWA/nameAndEmblem",
              "AEWA P9 at /identity/AEWA/executiveSecretaryAuthority",
              "CMS P9 at /identity/CMS/ownBudget");
      assertThat(judge(terms).toString())
          .contains(
              "the own budget of CMS is not preserved",
              "the name and emblem on outputs of AEWA is preserved by no stated means");
    }

    @Test
    void aParticipantOfWhomNothingIsSaid() {
      assertThat(breaches(judge(conferenceServices().without("/identity/AEWA")))).hasSize(4);
    }
  }

  @Nested
  class EfficiencyImprovedTest {

    private final TermsExamples noIndicatorImproves =
        conferenceServices()
            .with("/purpose/0/indicator/target", "\"4100\"")
            .with("/purpose/1/indicator/direction", "\"down\"");

    private Verdict judge(TermsExamples terms) {
      return new EfficiencyImproved().judge(caseOf(terms));
    }

    @Test
    void cheaperOverTheTermForEach() {
      assertThat(judge(noIndicatorImproves)).isEqualTo(SATISFIED);
    }

    @Test
    void asDearAsBeforeIsNoImprovement() {
      assertThat(breaches(judge(noIndicatorImproves.withRecurring("200000.00"))))
          .containsExactly("AEWA P9 at /costPlan/recurring", "CMS P9 at /costPlan/recurring");
      assertThat(judge(noIndicatorImproves.withRecurring("199999.90"))).isEqualTo(SATISFIED);
    }

    @Test
    void cheaperForOneIsNotForTheOther() {
      assertThat(breaches(judge(noIndicatorImproves.withFixedKey("CMS", 70, "AEWA", 30))))
          .containsExactly("CMS P9 at /costPlan/recurring");
    }

    @Test
    void theWholeTermCountsNotAYear() {
      assertThat(judge(noIndicatorImproves.with("/costPlan/recurring/2027", "\"220000.00\"")))
          .isEqualTo(SATISFIED);
    }

    @Test
    void anIndicatorThatImprovesIsEnough() {
      var dear = noIndicatorImproves.withRecurring("200000.00");

      assertThat(judge(dear.with("/purpose/1/indicator/direction", "\"up\""))).isEqualTo(SATISFIED);
      assertThat(judge(dear.with("/purpose/0/indicator/target", "\"4099\""))).isEqualTo(SATISFIED);
      assertThat(judge(dear.with("/purpose/0/indicator/target", "\"4101\"")))
          .isInstanceOf(Verdict.Breached.class);
      assertThat(judge(dear.without("/purpose/1/indicator/direction")))
          .isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void aBaselineThatIsNotKnownIsNotAssessable() {
      var verdict =
          new EfficiencyImproved()
              .judge(caseOf(noIndicatorImproves, cmsFamily().without("registry.budgets/CMS-2027")));

      assertThat(missing(verdict)).containsExactly("budget CMS-BUDGET of CMS is not known");
    }

    @Test
    void anUnclearPlanIsNotAssessable() {
      assertThat(missing(judge(noIndicatorImproves.without("/costPlan/key"))))
          .containsExactly("the cost plan has no apportionment key");
    }
  }

  @Nested
  class SharesAddUpTest {

    private Verdict judge(TermsExamples terms) {
      return new SharesAddUp().judge(caseOf(terms));
    }

    @Test
    void partsMakeTheWhole() {
      assertThat(judge(conferenceServices())).isEqualTo(SATISFIED);
    }

    @Test
    void postSharesAreAHundredPercent() {
      assertThat(breaches(judge(conferenceServices().with("/posts/1/shares/AEWA", "\"39\""))))
          .containsExactly("CMS house rule at /posts/1/shares");
      assertThat(breaches(judge(conferenceServices().with("/posts/1/shares/AEWA", "\"40.01\""))))
          .hasSize(1);
      assertThat(
              judge(
                  conferenceServices()
                      .with("/posts/1/shares", "{\"AEWA\": \"33.3\", \"CMS\": \"66.7\"}")))
          .isEqualTo(SATISFIED);
    }

    @Test
    void theMessageNamesThePostAndWhatItsSharesMake() {
      var verdict = judge(conferenceServices().with("/posts/1/shares/AEWA", "\"39.50\""));

      assertThat(verdict.toString())
          .contains("the shares of the post 'Meetings assistant' make 99.5 %, not 100 %");
    }

    @Test
    void thePostsCostIsAPartOfTheRecurringCost() {
      var within = conferenceServices().with("/posts/0/yearlyCost", "\"120000\"");

      assertThat(judge(within.with("/posts/1/yearlyCost", "\"60000.00\""))).isEqualTo(SATISFIED);
      var above =
          judge(
              within
                  .with("/posts/1/yearlyCost", "\"60000.01\"")
                  .with("/costPlan/recurring/2028", "\"180000.01\""));
      assertThat(breaches(above))
          .containsExactly(
              "CMS 2027 0.01 EUR house rule at /costPlan/recurring/2027",
              "CMS 2029 0.01 EUR house rule at /costPlan/recurring/2029");
    }

    @Test
    void aYearInPartHasItsPartOfThePostsCost() {
      var half = conferenceServices().with("/start", "\"2027-07-01\"");

      assertThat(
              breaches(
                  judge(
                      half.with("/posts/0/yearlyCost", "\"180000\"")
                          .with("/costPlan/recurring/2027", "\"90000.00\""))))
          .isEmpty();
      assertThat(
              breaches(
                  judge(
                      half.with("/posts/0/yearlyCost", "\"180000\"")
                          .with("/costPlan/recurring/2027", "\"89999.99\""))))
          .hasSize(1);
    }

    @Test
    void aPostsCostInAnotherCurrencyNeedsAPlannedRate() {
      var inDollars = "{\"amount\": \"%s\", \"currency\": \"%s\"}";
      var usd =
          conferenceServices().with("/posts/0/yearlyCost", inDollars.formatted("202247.19", "USD"));
      var chf =
          conferenceServices().with("/posts/0/yearlyCost", inDollars.formatted("1.00", "CHF"));

      assertThat(judge(usd)).isEqualTo(SATISFIED);
      assertThat(missing(judge(chf)))
          .singleElement()
          .asString()
          .contains("no planned rate for CHF");
    }

    @Test
    void whereThePlanIsUnclearNobodyCanTell() {
      assertThat(missing(judge(conferenceServices().without("/costPlan/key"))))
          .containsExactly(
              "the cost plan has no apportionment key (house rule: parts make the whole)");
    }

    @Test
    void fixedPercentagesMakeAHundred() {
      assertThat(breaches(judge(conferenceServices().withFixedKey("CMS", 60, "AEWA", 39))))
          .containsExactly("CMS house rule at /costPlan/key");
    }

    @Test
    void limitsThatCannotBeMetAreNamedForEachYear() {
      var verdict =
          judge(
              conferenceServices()
                  .withKey(
                      """
                      {"kind": "equal", "minimum": {"CMS": "100000.00", "AEWA": "80000.01"}}
                      """));

      assertThat(breaches(verdict))
          .containsExactly(
              "CMS 2027 house rule at /costPlan/recurring/2027",
              "CMS 2028 house rule at /costPlan/recurring/2028",
              "CMS 2029 house rule at /costPlan/recurring/2029");
      assertThat(verdict.toString()).contains("minimum 100000.00 of CMS", "80000.01 of AEWA");
    }

    @Test
    void theQuartersOfThePhasingMakeTheYear() {
      assertThat(
              breaches(
                  judge(
                      conferenceServices()
                          .with("/costPlan/phasing", "{\"Q1\": \"50\", \"Q4\": \"49\"}"))))
          .containsExactly("CMS house rule at /costPlan/phasing");
      assertThat(
              judge(
                  conferenceServices()
                      .with("/costPlan/phasing", "{\"Q1\": \"50\", \"Q4\": \"50\"}")))
          .isEqualTo(SATISFIED);
    }
  }
}

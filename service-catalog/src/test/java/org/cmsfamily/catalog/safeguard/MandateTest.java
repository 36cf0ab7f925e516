package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandateTest {

  private static final String MANDATE = "registry.decisions/AEWA-MANDATE";
  private static final String STC9 = "registry.decisions/AEWA-STC9-SYNERGIES";
  private static final Verdict SATISFIED = new Verdict.Satisfied();
  private static final String NEEDED = "by AEWA-MOP, which a submission of AEWA needs";
  private static final List<String> AEWA_LACKS_ONE = List.of("AEWA P3 at /participants/1");

  private static Verdict judge(FamilyExamples family) {
    return new Mandate().judge(caseOf(conferenceServices(), family));
  }

  private static Verdict submit(FamilyExamples family, String instrument) {
    return Mandate.forSubmissionOf(instrument).judge(caseOf(conferenceServices(), family));
  }

  /**
   * A paragraph that refuses, notes or forbids gives nothing, whatever effect is recorded of it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"reject", "refuse", "decline", "note", "take note", "forbid"})
  void aProvisionThatRefusesGrantsNothing(String verb) {
    var refusing =
        cmsFamily()
            .set(
                "registry.decisions/CMS-STC44-SYNERGIES", "/provisions/0/verb", "\"" + verb + "\"");

    assertThat(breaches(new Mandate().judge(caseOf(conferenceServices(), refusing))))
        .containsExactly("CMS P3 at /participants/0");
  }

  @Test
  void aProvisionOfEachParticipantsOwnBodyCovers() {
    assertThat(judge(cmsFamily())).isEqualTo(SATISFIED);
  }

  @Test
  void aMandateThatNamesNoAreaCoversAll() {
    assertThat(judge(cmsFamily().without(MANDATE))).isInstanceOf(Verdict.Satisfied.class);
    assertThat(
            new Mandate()
                .judge(
                    caseOf(
                        conferenceServices().with("/areas", "[\"fundraising\"]"),
                        cmsFamily().without(MANDATE))))
        .isInstanceOf(Verdict.Satisfied.class);
  }

  @Test
  void withoutAnyAParticipantIsNamed() {
    var verdict = judge(cmsFamily().without(MANDATE).without(STC9));

    assertThat(breaches(verdict)).isEqualTo(AEWA_LACKS_ONE);
    assertThat(verdict.toString()).contains("in force on 2026-11-21 by any of its own bodies");
  }

  @Test
  void eachAreaNeedsOne() {
    var terms =
        conferenceServices()
            .with("/areas", "[\"conference-services\", \"fundraising\", \"capacity-building\"]");

    assertThat(breaches(new Mandate().judge(caseOf(terms, cmsFamily().without(STC9)))))
        .containsExactly("AEWA P3 at /participants/1", "AEWA P3 at /participants/1");
  }

  @Test
  void anotherInstrumentsDecisionNeverCounts() {
    var grant =
        "{\"type\": \"grants\", \"what\": \"mandate\", \"instrument\": \"AEWA\", \"areas\": []}";
    var family =
        cmsFamily()
            .without(MANDATE)
            .without(STC9)
            .withDecision("CMS-FOR-AEWA", "CMS", "CMS-STC", "2026-01-01", grant);

    assertThat(breaches(judge(family))).isEqualTo(AEWA_LACKS_ONE);
  }

  @Test
  void aMandateForAnotherIsNoneForOneself() {
    var family =
        cmsFamily().without(STC9).set(MANDATE, "/provisions/0/effects/0/instrument", "\"CMS\"");

    assertThat(breaches(judge(family))).isEqualTo(AEWA_LACKS_ONE);
  }

  @Test
  void anAdvisoryBodyGrantsNothing() {
    var family = cmsFamily().without(STC9).set(MANDATE, "/body", "\"AEWA-TC\"");

    assertThat(breaches(judge(family))).isEqualTo(AEWA_LACKS_ONE);
  }

  @Test
  void itMustBeAdoptedCountAndBeInForceOnTheDay() {
    var only = cmsFamily().without(STC9);

    for (var status : List.of("draft", "tabled", "rejected", "deferred", "superseded", "retired")) {
      var family = only.set(MANDATE, "/status", "\"" + status + "\"");
      assertThat(breaches(judge(family))).as(status).isEqualTo(AEWA_LACKS_ONE);
    }
    assertThat(breaches(judge(only.set(MANDATE, "/counts", "false")))).isEqualTo(AEWA_LACKS_ONE);
    assertThat(judge(only.set(MANDATE, "/adoptedOn", "\"2026-11-20\""))).isEqualTo(SATISFIED);
    assertThat(judge(only.set(MANDATE, "/adoptedOn", "\"2026-11-21\""))).isEqualTo(SATISFIED);
    assertThat(breaches(judge(only.set(MANDATE, "/adoptedOn", "\"2026-11-22\""))))
        .isEqualTo(AEWA_LACKS_ONE);
  }

  @Test
  void oneThatAnotherSupersedesIsNotInForce() {
    var family =
        cmsFamily()
            .without(STC9)
            .withDecision("LATER", "AEWA", "AEWA-MOP", "2026-11-21", "{\"type\": \"context\"}")
            .set(
                "registry.decisions/LATER",
                "/relations",
                "[{\"type\": \"supersedes\", \"target\": \"AEWA-MANDATE\"}]");

    assertThat(breaches(judge(family))).isEqualTo(AEWA_LACKS_ONE);
    assertThat(judge(family.set("registry.decisions/LATER", "/adoptedOn", "\"2026-11-22\"")))
        .isEqualTo(SATISFIED);
  }

  @Test
  void anotherInstrumentSupersedesNothing() {
    var family =
        cmsFamily()
            .without(STC9)
            .withDecision("THEIRS", "CMS", "CMS-COP", "2026-11-21", "{\"type\": \"context\"}")
            .set(
                "registry.decisions/THEIRS",
                "/relations",
                "[{\"type\": \"supersedes\", \"target\": \"AEWA-MANDATE\"}]");

    assertThat(judge(family)).isEqualTo(SATISFIED);
  }

  @Test
  void adoptedOnAConditionItCoversOnceThatIsMet() {
    var conditional =
        cmsFamily()
            .without(STC9)
            .set(MANDATE, "/status", "\"adopted-conditional\"")
            .set(MANDATE, "/condition", "\"funds are found\"");

    assertThat(breaches(judge(conditional))).isEqualTo(AEWA_LACKS_ONE);
    assertThat(judge(conditional).toString()).contains("funds are found");
    assertThat(judge(conditional.set(MANDATE, "/conditionMet", "true"))).isEqualTo(SATISFIED);
  }

  @Test
  void anOwnBodysExclusionOfTheAreaBreaches() {
    var excludes = "{\"type\": \"excludes\", \"instrument\": \"AEWA\", \"areas\": [\"%s\"]}";
    var ofTheArea =
        cmsFamily()
            .withDecision(
                "NO", "AEWA", "AEWA-STC", "2026-01-01", excludes.formatted("conference-services"));
    var ofAnother =
        cmsFamily()
            .withDecision(
                "NO", "AEWA", "AEWA-STC", "2026-01-01", excludes.formatted("fundraising"));
    var byAnother =
        cmsFamily()
            .withDecision(
                "NO", "CMS", "CMS-STC", "2026-01-01", excludes.formatted("conference-services"));

    assertThat(breaches(judge(ofTheArea))).containsExactly("AEWA P12 at /areas/0");
    assertThat(judge(ofAnother)).isEqualTo(SATISFIED);
    assertThat(judge(byAnother)).isEqualTo(SATISFIED);
    assertThat(judge(ofTheArea.set("registry.decisions/NO", "/status", "\"tabled\"")))
        .isEqualTo(SATISFIED);
  }

  @Test
  void aConditionThatNothingHoldsBreachesUntilItIsMet() {
    var condition = "{\"type\": \"conditions\", \"text\": \"no new posts\", \"met\": %s%s}";
    var open = condition.formatted("false", "");
    var met = condition.formatted("true", "");
    var held = condition.formatted("false", ", \"heldBy\": {\"step\": \"approved\"}");
    var heldByRule =
        condition.formatted("false", ", \"heldBy\": {\"safeguard\": \"no-additional-cost\"}");
    var heldByNothing = condition.formatted("false", ", \"heldBy\": {\"step\": \" \"}");

    assertThat(breaches(judge(setting(open)))).containsExactly("AEWA P12 at /participants/1");
    assertThat(judge(setting(open)).toString())
        .contains("COND sets the condition 'no new posts', which nothing holds");
    assertThat(judge(setting(met))).isEqualTo(SATISFIED);
    assertThat(judge(setting(held))).isEqualTo(SATISFIED);
    assertThat(judge(setting(heldByRule))).isEqualTo(SATISFIED);
    assertThat(breaches(judge(setting(heldByNothing)))).hasSize(1);
  }

  private static FamilyExamples setting(String condition) {
    return cmsFamily().withDecision("COND", "AEWA", "AEWA-MOP", "2026-01-01", condition);
  }

  @Test
  void whatThisVersionDoesNotKnowIsNotAssessable() {
    var effect = setting("{\"type\": \"suspends\"}");
    var grant = setting("{\"type\": \"grants\", \"what\": \"licence\"}");
    var safeguard =
        setting(
            "{\"type\": \"conditions\", \"text\": \"x\", \"heldBy\": {\"safeguard\": \"Fairness\"}}");
    var status = cmsFamily().set(STC9, "/status", "\"vetoed\"");

    var relation =
        cmsFamily().set(MANDATE, "/relations", "[{\"type\": \"suspends\", \"target\": \"X\"}]");

    for (var family : List.of(effect, grant, safeguard, status, relation)) {
      assertThat(judge(family)).isInstanceOf(Verdict.NotAssessable.class);
    }
    assertThat(missing(judge(effect)))
        .containsExactly("COND has an effect 'suspends' that is not known here");
  }

  @Test
  void anInstrumentOrBodyThatIsNotKnownIsNotAssessable() {
    assertThat(missing(judge(cmsFamily().without("registry.instruments/AEWA"))))
        .containsExactly("AEWA is not known");
    assertThat(judge(cmsFamily().without(STC9).without("registry.bodies/AEWA-MOP")))
        .isInstanceOf(Verdict.NotAssessable.class);
  }

  @Test
  void theStandingCommitteesProvisionIsEnoughToAgreeButNotToSubmit() {
    var stcAlone = cmsFamily().without(MANDATE);

    assertThat(judge(stcAlone))
        .isInstanceOfSatisfying(
            Verdict.Satisfied.class,
            verdict ->
                assertThat(verdict.remarks())
                    .singleElement()
                    .satisfies(
                        remark -> {
                          assertThat(remark.paragraph()).isEqualTo("P8");
                          assertThat(remark.instrument()).isEqualTo("AEWA");
                          assertThat(remark.message()).contains(NEEDED);
                        }));
    assertThat(breaches(submit(stcAlone, "AEWA"))).containsExactly("AEWA P8 at /participants/1");
    assertThat(submit(stcAlone, "AEWA").toString()).contains(NEEDED);
    assertThat(submit(stcAlone, "CMS")).isEqualTo(SATISFIED);
    assertThat(submit(cmsFamily(), "AEWA")).isEqualTo(SATISFIED);
  }

  @Test
  void whoseProvisionASubmissionNeedsIsTheRollOutsToSay() {
    var free = cmsFamily().set("registry.families/F", "/rollOut/submissionNeeds", "{}");

    assertThat(submit(free.without(MANDATE), "AEWA")).isEqualTo(SATISFIED);
  }
}

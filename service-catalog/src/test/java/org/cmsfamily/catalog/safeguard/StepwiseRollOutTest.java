package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.remarks;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Test;

class StepwiseRollOutTest {

  private static final TermsExamples WITH_EUROBATS = conferenceServices().withPartner("EUROBATS");
  private static final TermsExamples WITH_ACAP = conferenceServices().withPartner("ACAP");
  private static final Verdict SATISFIED = new Verdict.Satisfied();
  private static final String REPORT = "registry.transmittals/t-EUROBATS";
  private static final List<String> EUROBATS_HAS_NOT = List.of("EUROBATS P12 at /participants/2");
  private static final FamilyExamples REQUIRING =
      cmsFamily().set("registry.families/F", "/houseRules/reportingBack", "\"required\"");

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new StepwiseRollOut().judge(caseOf(terms, family));
  }

  private static FamilyExamples reported() {
    return REQUIRING.withReport("EUROBATS", "EUROBATS-MANDATE", "2026-10-13");
  }

  @Test
  void thoseWhoStandInItFromTheStartHaveEntered() {
    assertThat(judge(conferenceServices(), cmsFamily())).isEqualTo(SATISFIED);
  }

  @Test
  void aBonnBasedInstrumentEntersByItsOwnBodysDecision() {
    var undecided = cmsFamily().without("registry.decisions/EUROBATS-MANDATE");

    assertThat(breaches(judge(WITH_EUROBATS, undecided))).isEqualTo(EUROBATS_HAS_NOT);
    assertThat(satisfied(judge(WITH_EUROBATS, cmsFamily()))).isTrue();
  }

  @Test
  void thatItsDecisionWasNotReportedBackIsARemark() {
    assertThat(remarks(judge(WITH_EUROBATS, cmsFamily()))).isEqualTo(EUROBATS_HAS_NOT);
    assertThat(judge(WITH_EUROBATS, cmsFamily()).remarks().getFirst().message())
        .isEqualTo(
            "the decision of EUROBATS, EUROBATS-MANDATE, has not been reported back to CMS-STC by"
                + " 2027-01-01 (house rule: reporting back to the leading body is advised)");
    assertThat(
            judge(
                WITH_EUROBATS,
                cmsFamily().withReport("EUROBATS", "EUROBATS-MANDATE", "2026-10-13")))
        .isEqualTo(SATISFIED);
  }

  @Test
  void aDecisionThatCarriesOutTheLeadingBodysIsOneToEnter() {
    var other =
        cmsFamily()
            .without("registry.decisions/EUROBATS-MANDATE")
            .withDecision(
                "EUROBATS-OWN",
                "EUROBATS",
                "EUROBATS-MOP",
                "2026-09-01",
                "{\"type\": \"context\"}");
    var carryingOut =
        other.set(
            "registry.decisions/EUROBATS-OWN",
            "/relations",
            "[{\"type\": \"implements\", \"target\": \"CMS-STC44-SYNERGIES\"}]");
    var ofNoWeight =
        other.set(
            "registry.decisions/EUROBATS-OWN",
            "/relations",
            "[{\"type\": \"implements\", \"target\": \"CMS-BUDGET\"}]");

    assertThat(satisfied(judge(WITH_EUROBATS, carryingOut))).isTrue();
    assertThat(breaches(judge(WITH_EUROBATS, other))).isEqualTo(EUROBATS_HAS_NOT);
    assertThat(breaches(judge(WITH_EUROBATS, ofNoWeight))).isEqualTo(EUROBATS_HAS_NOT);
  }

  @Test
  void aDecisionThatDoesNotCountIsNotOneToEnter() {
    var decision = "registry.decisions/EUROBATS-MANDATE";

    for (var family :
        List.of(
            cmsFamily().set(decision, "/counts", "false"),
            cmsFamily().set(decision, "/status", "\"rejected\""),
            cmsFamily().set(decision, "/adoptedOn", "\"2027-01-02\""),
            cmsFamily().set("registry.bodies/EUROBATS-MOP", "/advisoryOnly", "true"))) {
      assertThat(breaches(judge(WITH_EUROBATS, family))).isEqualTo(EUROBATS_HAS_NOT);
    }
    assertThat(
            satisfied(
                judge(WITH_EUROBATS, cmsFamily().set(decision, "/adoptedOn", "\"2027-01-01\""))))
        .isTrue();
  }

  @Test
  void aReportThatCannotBeReadKeepsNobodyOutWhoHasDecided() {
    var unreadable =
        cmsFamily()
            .withReport("EUROBATS", "EUROBATS-MANDATE", "2026-10-13")
            .set(REPORT, "/state", "\"lost\"");

    assertThat(remarks(judge(WITH_EUROBATS, unreadable))).isEqualTo(EUROBATS_HAS_NOT);
    assertThat(
            missing(
                judge(WITH_EUROBATS, unreadable.without("registry.decisions/EUROBATS-MANDATE"))))
        .contains("the state 'lost' of a transmittal of EUROBATS is not known here");
  }

  @Test
  void aDecisionOfAnotherAreaIsNotOneToEnter() {
    var elsewhere =
        cmsFamily()
            .set(
                "registry.decisions/EUROBATS-MANDATE",
                "/provisions/0/effects/0/areas",
                "[\"fundraising\"]");

    assertThat(breaches(judge(WITH_EUROBATS, elsewhere))).isEqualTo(EUROBATS_HAS_NOT);
  }

  private static final TermsExamples OF_TWO_AREAS =
      WITH_EUROBATS.with("/areas", "[\"conference-services\", \"fundraising\"]");

  private static FamilyExamples withMandateOnFundraising(FamilyExamples family) {
    return family.withDecision(
        "EUROBATS-FUNDRAISING",
        "EUROBATS",
        "EUROBATS-MOP",
        "2026-09-02",
        "{\"type\": \"grants\", \"what\": \"mandate\", \"areas\": [\"fundraising\"]}");
  }

  @Test
  void aMandateOnOneAreaDoesNotCarryTheOthers() {
    var reported = cmsFamily().withReport("EUROBATS", "EUROBATS-MANDATE", "2026-10-13");

    for (var family : List.of(cmsFamily(), reported)) {
      assertThat(breaches(judge(OF_TWO_AREAS, family))).isEqualTo(EUROBATS_HAS_NOT);
      assertThat(judge(OF_TWO_AREAS, family).toString()).contains("on fundraising");
      assertThat(satisfied(judge(OF_TWO_AREAS, withMandateOnFundraising(family)))).isTrue();
    }
  }

  @Test
  void eachDecisionToEnterIsReportedBack() {
    var one =
        withMandateOnFundraising(
            REQUIRING.withReport("EUROBATS", "EUROBATS-MANDATE", "2026-10-13"));
    var both = one.set(REPORT, "/decisions", "[\"EUROBATS-MANDATE\", \"EUROBATS-FUNDRAISING\"]");

    assertThat(breaches(judge(OF_TWO_AREAS, one))).isEqualTo(EUROBATS_HAS_NOT);
    assertThat(judge(OF_TWO_AREAS, one).toString()).contains("EUROBATS-FUNDRAISING");
    assertThat(judge(OF_TWO_AREAS, both)).isEqualTo(SATISFIED);
  }

  @Test
  void aDecisionThatCarriesOutTheLeadingBodysIsOneOnEachArea() {
    var carryingOut =
        cmsFamily()
            .set(
                "registry.decisions/EUROBATS-MANDATE",
                "/relations",
                "[{\"type\": \"implements\", \"target\": \"CMS-STC44-SYNERGIES\"}]");

    assertThat(satisfied(judge(OF_TWO_AREAS, carryingOut))).isTrue();
  }

  @Test
  void whereTheHouseRuleRequiresItItMustBeReportedBack() {
    assertThat(breaches(judge(WITH_EUROBATS, REQUIRING))).isEqualTo(EUROBATS_HAS_NOT);
    assertThat(judge(WITH_EUROBATS, REQUIRING).toString())
        .contains("house rule: reporting back to the leading body is required");
    assertThat(judge(WITH_EUROBATS, reported())).isEqualTo(SATISFIED);
    assertThat(judge(WITH_EUROBATS, reported().set(REPORT, "/state", "\"considered\"")))
        .isEqualTo(SATISFIED);
  }

  @Test
  void aReportThatIsNotYetReceivedOrOfAnotherOrToAnotherDoesNotCount() {
    var cases =
        List.of(
            reported().set(REPORT, "/state", "\"sent\""),
            reported().set(REPORT, "/receivedOn", "null"),
            reported().set(REPORT, "/state", "\"sent\"").without("registry.meetings/CMS-STC-56"),
            reported().set(REPORT, "/from/role", "\"chair\""),
            reported().set(REPORT, "/from/holder", "\"AEWA\""),
            reported().set(REPORT, "/toBody", "\"AEWA-STC\""),
            reported().set(REPORT, "/decisions", "[]"),
            reported().set(REPORT, "/decisions", "[\"AEWA-MANDATE\"]"),
            reported().set("registry.meetings/CMS-STC-56", "/body", "\"CMS-COP\""),
            reported().set("registry.decisions/EUROBATS-MANDATE", "/counts", "false"),
            reported().set("registry.decisions/EUROBATS-MANDATE", "/status", "\"tabled\""),
            reported().set("registry.bodies/EUROBATS-MOP", "/advisoryOnly", "true"));

    for (var family : cases) {
      assertThat(breaches(judge(WITH_EUROBATS, family))).isEqualTo(EUROBATS_HAS_NOT);
    }
  }

  @Test
  void theDayThatCountsIsTheStart() {
    assertThat(judge(WITH_EUROBATS, reported().set(REPORT, "/receivedOn", "\"2027-01-01\"")))
        .isEqualTo(SATISFIED);
    assertThat(judge(WITH_EUROBATS, reported().set(REPORT, "/receivedOn", "\"2026-12-31\"")))
        .isEqualTo(SATISFIED);
    assertThat(
            breaches(judge(WITH_EUROBATS, reported().set(REPORT, "/receivedOn", "\"2027-01-02\""))))
        .isEqualTo(EUROBATS_HAS_NOT);
  }

  @Test
  void oneSeatedElsewhereNeedsTheCommitteesDecisionAsWell() {
    var reported = cmsFamily().withReport("ACAP", "ACAP-MANDATE", "2026-10-13");

    assertThat(breaches(judge(WITH_ACAP, cmsFamily())))
        .containsExactly("ACAP P7 at /participants/2");
    assertThat(breaches(judge(WITH_ACAP, REQUIRING)))
        .containsExactly("ACAP P12 at /participants/2", "ACAP P7 at /participants/2");
    assertThat(breaches(judge(WITH_ACAP, reported))).containsExactly("ACAP P7 at /participants/2");
    assertThat(judge(WITH_ACAP, deciding("CMS-STC", "2027-01-01", "implements")))
        .isEqualTo(SATISFIED);
    assertThat(breaches(judge(WITH_ACAP, deciding("CMS-STC", "2027-01-02", "implements"))))
        .containsExactly("ACAP P7 at /participants/2");
    assertThat(breaches(judge(WITH_ACAP, deciding("CMS-COP", "2026-11-01", "implements"))))
        .containsExactly("ACAP P7 at /participants/2");
    assertThat(breaches(judge(WITH_ACAP, deciding("CMS-STC", "2026-11-01", "recalls"))))
        .containsExactly("ACAP P7 at /participants/2");
  }

  @Test
  void theCommitteesDecisionAloneIsNotEnough() {
    var family =
        deciding("CMS-STC", "2026-11-01", "implements")
            .without("registry.transmittals/t-ACAP")
            .without("registry.decisions/ACAP-MANDATE");

    assertThat(breaches(judge(WITH_ACAP, family))).containsExactly("ACAP P12 at /participants/2");
  }

  private static FamilyExamples deciding(String body, String adoptedOn, String relation) {
    return cmsFamily()
        .withReport("ACAP", "ACAP-MANDATE", "2026-10-13")
        .withDecision("IN", "CMS", body, adoptedOn, "{\"type\": \"context\"}")
        .set(
            "registry.decisions/IN",
            "/relations",
            "[{\"type\": \"%s\", \"target\": \"ACAP-MANDATE\"}]".formatted(relation));
  }

  @Test
  void aServiceWithoutTheHostIsNotGated() {
    var terms =
        WITH_EUROBATS
            .without("/participants/0")
            .with("/participants/0/role", "\"lead\"")
            .with("/posts", "[]")
            .with("/costPlan/key", "{\"kind\": \"equal\"}")
            .without("/costPlan/baseline/CMS")
            .with("/costPlan/inKind", "[]")
            .without("/strengthens/CMS")
            .without("/identity/CMS");

    assertThat(judge(terms, cmsFamily())).isEqualTo(SATISFIED);
  }

  @Test
  void aSecretariatThatMovesIsJudgedByItsSeatOnTheStart() {
    var moved =
        reported().set("registry.secretariats/UNEP-EUROBATS", "/seats/0/to", "\"2027-01-01\"");
    var movesLater =
        reported().set("registry.secretariats/UNEP-EUROBATS", "/seats/0/to", "\"2027-01-02\"");

    assertThat(missing(judge(WITH_EUROBATS, moved)))
        .containsExactly("the seat of EUROBATS on 2027-01-01 is not known");
    assertThat(judge(WITH_EUROBATS, movesLater)).isEqualTo(SATISFIED);
  }

  @Test
  void whatThisVersionDoesNotKnowIsNotAssessable() {
    assertThat(missing(judge(WITH_EUROBATS, reported().set(REPORT, "/state", "\"lost\""))))
        .containsExactly("the state 'lost' of a transmittal of EUROBATS is not known here");
    assertThat(
            missing(
                judge(
                    WITH_EUROBATS,
                    reported()
                        .set("registry.decisions/EUROBATS-MANDATE", "/status", "\"vetoed\""))))
        .containsExactly("the status 'vetoed' of EUROBATS-MANDATE is not known here");
  }

  @Test
  void withoutARollOutNobodyCanTell() {
    assertThat(judge(conferenceServices(), cmsFamily().without("registry.families/F")))
        .isInstanceOf(Verdict.NotAssessable.class);
  }

  @Test
  void aMeetingOrADecisionThatHasNotArrivedIsNotAssessable() {
    assertThat(missing(judge(WITH_EUROBATS, reported().without("registry.meetings/CMS-STC-56"))))
        .containsExactly("the meeting CMS-STC-56, which received a report, is not known");
    assertThat(
            missing(
                judge(WITH_EUROBATS, reported().without("registry.decisions/EUROBATS-MANDATE"))))
        .containsExactly("EUROBATS-MANDATE, which was reported back, is not known");
  }
}

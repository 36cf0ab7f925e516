package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missingAt;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Test;

class LegalAutonomyTest {

  private static final Verdict SATISFIED = new Verdict.Satisfied();
  private static final String MOP = "registry.bodies/AEWA-MOP";
  private static final String MANDATE = "registry.decisions/AEWA-MANDATE";

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new LegalAutonomy().judge(caseOf(terms, family));
  }

  private static Verdict judge(String person, String holder, String day) {
    var act = new Act("sign-terms", person, "executive-secretary", holder, LocalDate.parse(day));
    return new LegalAutonomy()
        .judge(
            new Case(
                FixedTerms.of(conferenceServices().terms()),
                cmsFamily().today(),
                Analyses.NONE,
                Encumbrances.NONE,
                List.of(act)));
  }

  @Test
  void eachParticipantHasACompetentBody() {
    assertThat(judge(conferenceServices(), cmsFamily())).isEqualTo(SATISFIED);
  }

  @Test
  void aParticipantWithoutOneIsNamed() {
    var none = cmsFamily().set(MOP, "/competences", "[]").without(MANDATE);
    var advisory = cmsFamily().set(MOP, "/advisoryOnly", "true").without(MANDATE);
    var ended = cmsFamily().set(MOP, "/competences/2/until", "\"2026-11-21\"").without(MANDATE);
    var endsTomorrow =
        cmsFamily().set(MOP, "/competences/2/until", "\"2026-11-22\"").without(MANDATE);
    var later = cmsFamily().set(MOP, "/competences/2/since", "\"2026-11-22\"").without(MANDATE);
    var sinceToday =
        cmsFamily().set(MOP, "/competences/2/since", "\"2026-11-21\"").without(MANDATE);
    var otherArea =
        cmsFamily().set(MOP, "/competences/2/areas", "[\"fundraising\"]").without(MANDATE);

    for (var family : List.of(none, advisory, ended, later, otherArea)) {
      assertThat(breaches(judge(conferenceServices(), family)))
          .containsExactly("AEWA P1 at /participants/1");
    }
    assertThat(judge(conferenceServices(), none).toString())
        .contains(
            "AEWA has no body competent for common services on 2026-11-21: its bodies AEWA-MOP,"
                + " AEWA-STC, AEWA-TC are not competent for it");
    assertThat(judge(conferenceServices(), endsTomorrow)).isEqualTo(SATISFIED);
    assertThat(judge(conferenceServices(), sinceToday)).isEqualTo(SATISFIED);
  }

  @Test
  void anInstrumentWithoutAnyBodyCannotJoin() {
    var family =
        cmsFamily()
            .without(MOP)
            .without("registry.bodies/AEWA-STC")
            .without("registry.bodies/AEWA-TC");

    assertThat(judge(conferenceServices(), family).toString()).contains("it has no body");
  }

  @Test
  void aBodyMayBeGrantedItsCompetenceByAnotherOfItsInstrument() {
    var granted = cmsFamily().set(MOP, "/competences", "[]");

    assertThat(judge(conferenceServices(), granted)).isEqualTo(SATISFIED);
    assertThat(judge(conferenceServices(), granted.set(MANDATE, "/body", "\"AEWA-STC\"")))
        .as("a body grants itself nothing")
        .isInstanceOf(Verdict.Breached.class);
    assertThat(
            judge(
                conferenceServices(),
                granted.set(MANDATE, "/provisions/1/effects/0/areas", "[\"fundraising\"]")))
        .isInstanceOf(Verdict.Breached.class);
  }

  @Test
  void aCorrectedCompetenceStandsNoLonger() {
    var family =
        cmsFamily()
            .without(MANDATE)
            .set(
                MOP,
                "/competences",
                """
                [{"id": "c3", "subject": "common-services", "since": "1999-11-01"},
                 {"id": "c4", "subject": "common-services", "since": "1999-11-01",
                  "until": "2020-01-01", "replaces": "c3"}]
                """);

    assertThat(judge(conferenceServices(), family)).isInstanceOf(Verdict.Breached.class);
  }

  @Test
  void creatingOrRegradingAPostNeedsABodyCompetentForStaffing() {
    var created = conferenceServices().with("/posts/0/existing", "false");
    var regraded = conferenceServices().with("/posts/0/regraded", "true");
    var noStaffing = cmsFamily().set(MOP, "/competences/1/subject", "\"premises\"");

    assertThat(judge(created, cmsFamily())).isEqualTo(SATISFIED);
    assertThat(judge(conferenceServices(), noStaffing)).isEqualTo(SATISFIED);
    assertThat(judge(created, noStaffing)).isInstanceOf(Verdict.Breached.class);
    assertThat(judge(regraded, noStaffing)).isInstanceOf(Verdict.Breached.class);
  }

  @Test
  void anInstrumentThatIsNotKnownIsNotAssessable() {
    var verdict = judge(conferenceServices(), cmsFamily().without("registry.instruments/AEWA"));

    assertThat(missing(verdict)).containsExactly("AEWA is not known");
    assertThat(missingAt(verdict)).containsExactly("AEWA P1 at /participants/1");
  }

  @Test
  void whoActedHeldTheCapacityThatDay() {
    assertThat(judge("anna", "CMS", "2026-01-01")).isEqualTo(SATISFIED);
    assertThat(judge("anna", "CMS", "2026-12-31")).isEqualTo(SATISFIED);
    assertThat(breaches(judge("anna", "CMS", "2025-12-31"))).containsExactly("CMS P1 at ");
    assertThat(breaches(judge("anna", "CMS", "2027-01-01"))).containsExactly("CMS P1 at ");
    assertThat(breaches(judge("anna", "AEWA", "2026-06-01"))).containsExactly("AEWA P1 at ");
    assertThat(breaches(judge("carl", "CMS", "2026-06-01"))).containsExactly("CMS P1 at ");
  }

  @Test
  void anAppointmentEndedByAnActWasHeldOnItsLastDay() {
    var ended =
        cmsFamily()
            .set("registry.appointments/es-cms", "/status", "\"ended\"")
            .set("registry.appointments/es-cms", "/to", "\"2026-11-02\"");

    assertThat(ended.today().held("anna", "executive-secretary", "CMS", day("2026-11-02")))
        .isTrue();
    assertThat(ended.today().held("anna", "executive-secretary", "CMS", day("2026-11-03")))
        .isFalse();
  }

  @Test
  void aStatusThatIsNotKnownIsNotAssessable() {
    var act = new Act("sign-terms", "ben", "executive-secretary", "AEWA", day("2026-06-01"));
    var family = cmsFamily().set("registry.appointments/es-aewa", "/status", "\"suspended\"");

    assertThat(
            new LegalAutonomy()
                .judge(
                    new Case(
                        FixedTerms.of(conferenceServices().terms()),
                        family.today(),
                        Analyses.NONE,
                        Encumbrances.NONE,
                        List.of(act))))
        .isInstanceOf(Verdict.NotAssessable.class);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  @Test
  void anAppointmentThatNobodyConfirmedGivesNoRight() {
    assertThat(breaches(judge("ben", "AEWA", "2026-06-01"))).containsExactly("AEWA P1 at ");
  }
}

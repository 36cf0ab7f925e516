package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S10TheRollOutTest {

  private static final String RULE = "StepwiseRollOut";

  @Test
  void aBonnBasedInstrumentEntersByItsOwnDecision() {
    var undecided = FamilyUnderTest.foundedWithout("EUROBATS-BUDGET").terms().withEurobats();

    assertThat(breachedFor(undecided)).containsExactly("EUROBATS");
  }

  @Test
  void thatItIsReportedBackIsARemarkUntilItIsReceived() {
    var family = FamilyUnderTest.founded();
    var terms = family.terms().withEurobats();
    assertThat(remarksFor(terms)).containsExactly("EUROBATS");

    var transmittal = transmitted(family);
    assertThat(remarksFor(terms)).as("sent, not received").containsExactly("EUROBATS");

    received(family, transmittal);
    assertThat(remarksFor(terms)).isEmpty();
  }

  @Test
  void aFamilyMayRequireThatItIsReportedBack() {
    var family = FamilyUnderTest.founded();
    var path = "/families/" + family.code();
    ObjectNode changed = family.examples().one("family").put("code", family.code());
    changed.put("decision", family.of("CMS-STC44"));
    changed.withObject("/houseRules").put("reportingBack", "required");
    family.registry(Part.CMS_REGISTRAR).replace(path, changed);
    family.registry(Part.CMS_SECRETARY).post(path + "/confirmations");
    var terms = family.terms().withEurobats();
    assertThat(breachedFor(terms)).containsExactly("EUROBATS");

    received(family, transmitted(family));

    assertThat(ScreeningAnswer.of(terms).verdict(RULE)).isEqualTo("satisfied");
  }

  @Test
  void oneSeatedElsewhereNeedsADecisionOfTheHostsCommitteeAsWell() {
    var family = FamilyUnderTest.founded();
    var terms = family.terms().withEurobats();
    family
        .registry(Part.EUROBATS_REGISTRAR)
        .post(
            "/secretariats/" + family.of("UNEP-EUROBATS") + "/seats",
            Map.of("city", "Monaco", "country", "MC", "from", "2026-06-01"));
    received(family, transmitted(family));

    assertThat(breachedFor(terms)).containsExactly("EUROBATS");
  }

  @Test
  void aServiceWithoutTheHostIsNotGated() {
    var family = FamilyUnderTest.founded();
    var cms = family.of("CMS");
    var terms =
        family
            .terms()
            .withEurobats()
            .with(
                t -> {
                  t.withArray("/participants").remove(0);
                  t.withArray("/participants")
                      .forEach(p -> ((ObjectNode) p).put("role", "partner"));
                  ((ObjectNode) t.withArray("/participants").get(0)).put("role", "lead");
                  t.withObject("/strengthens").remove(cms);
                  t.withObject("/identity").remove(cms);
                  t.withObject("/costPlan/baseline").remove(cms);
                  t.withArray("/posts").removeAll();
                  t.withArray("/costPlan/inKind").removeAll();
                });

    assertThat(ScreeningAnswer.of(terms).verdict(RULE)).isEqualTo("satisfied");
  }

  private static List<String> remarksFor(TermsUnderTest terms) {
    var screening = ScreeningAnswer.of(terms);
    assertThat(screening.verdict(RULE)).isEqualTo("satisfied");
    return screening.remarks(RULE).stream()
        .map(remark -> screening.bare(remark.path("instrument")))
        .toList();
  }

  private static List<String> breachedFor(TermsUnderTest terms) {
    var screening = ScreeningAnswer.of(terms);
    return screening.breaches(RULE).stream()
        .map(breach -> screening.bare(breach.path("instrument")))
        .toList();
  }

  /** Its Executive Secretary communicates its own body's decision to the host's committee. */
  private static String transmitted(FamilyUnderTest family) {
    var transmittal =
        Map.of(
            "toBody", family.of("CMS-STC"),
            "decisions", List.of(family.of("EUROBATS-BUDGET")),
            "documents", List.of(),
            "answers", List.of(),
            "actingAs", family.of("EUROBATS") + ":executive-secretary");
    return family.registry(Part.EUROBATS_SECRETARY).post("/transmittals", transmittal).text("id");
  }

  private static void received(FamilyUnderTest family, String transmittal) {
    family
        .registry(Part.CMS_REGISTRAR)
        .post(
            "/transmittals/" + transmittal + "/receipts",
            Map.of("meeting", family.of("CMS-STC-EX0"), "on", "2026-11-02"));
  }
}

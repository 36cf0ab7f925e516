package org.cmsfamily.catalog.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.CaseExamples;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.safeguard.Safeguards;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

class ScreeningTest {

  private static Screening screen(TermsExamples terms, FamilyExamples family) {
    return Screening.of(
        new Case(
            FixedTerms.of(terms.terms()),
            family.today(),
            CaseExamples.STUDY,
            Encumbrances.NONE,
            List.of()));
  }

  /** S03. */
  @Test
  void aProposalThatSatisfiesEverySafeguard() {
    var screening = screen(conferenceServices(), cmsFamily());

    assertThat(screening.results())
        .hasSize(Safeguards.inForce().size())
        .allMatch(SafeguardResult::satisfied);
    assertThat(screening.passed()).isTrue();
    assertThat(screening.violations()).isEmpty();
  }

  /** S05. */
  @Test
  void allBreachesAtOnce() {
    var terms =
        conferenceServices()
            .without("/purpose/0/indicator")
            .with("/reviewDate", "\"2030-05-01\"")
            .with("/posts/0/shares/AEWA", "\"39\"");
    var family =
        cmsFamily()
            .without("registry.decisions/AEWA-MANDATE")
            .without("registry.decisions/AEWA-STC9-SYNERGIES");

    var screening = screen(terms, family);

    assertThat(screening.breaches())
        .extracting(
            Ground::rule, Ground::paragraph, Ground::houseRule, Ground::instrument, Ground::pointer)
        .containsExactly(
            tuple("mandate", "P3", null, "AEWA", "/participants/1"),
            tuple("purpose", "P6", null, "CMS", "/purpose/0/indicator"),
            tuple("shares-add-up", null, "parts make the whole", "CMS", "/posts/0/shares"),
            tuple("review-planned", "P8", null, "AEWA", "/reporting/bodies"),
            tuple(
                "review-planned",
                null,
                "the first review lies 12 to 36 months after the start",
                "CMS",
                "/reviewDate"));
    assertThat(screening.passed()).isFalse();
  }

  @Test
  void whatIsNotAssessableProvesNothing() {
    var screening =
        screen(conferenceServices().without("/costPlan/programmeSupportCost"), cmsFamily());

    assertThat(screening.breaches()).isEmpty();
    assertThat(screening.passed()).isFalse();
    assertThat(screening.violations())
        .extracting(violation -> violation.rule() + ": " + violation.message())
        .containsExactly(
            "no-additional-cost: not assessable: the cost plan does not say whether programme support cost is included",
            "shares-add-up: not assessable: the cost plan does not say whether programme support cost is included (house rule: parts make the whole)");
  }

  @Test
  void itNamesTheTermsAndTheVersionsOfTheRecordsUsed() {
    var screening = screen(conferenceServices(), cmsFamily());

    assertThat(screening.fingerprint()).isEqualTo(conferenceServices().terms().fingerprint());
    assertThat(screening.records())
        .containsEntry("registry.families/F", "1.1")
        .containsEntry("registry.decisions/AEWA-MANDATE", "1.1")
        .containsEntry("registry.budgets/CMS-2027", "1.1")
        .containsEntry("registry.secretariats/UNEP-AEWA", "1.1")
        .doesNotContainKey("registry.decisions/EUROBATS-MANDATE");
  }

  /** What is stored grows with the terms, not with the family. */
  @Test
  void itNamesNoRecordThatSaysNothingOfTheseTerms() {
    var family = cmsFamily();
    var before = screen(conferenceServices(), family).records();
    for (int number = 0; number < 20; number++) {
      family =
          family
              .withDecision(
                  "CMS-MORE-" + number, "CMS", "CMS-STC", "2020-01-01", "{\"type\": \"context\"}")
              .with(
                  "registry.meetings/CMS-STC-MORE-" + number,
                  String.format(
                      Locale.ROOT,
                      """
                  {"code": "CMS-STC-MORE-%1$d", "family": "F", "instrument": "CMS",
                   "body": "CMS-STC", "ordinal": "1", "start": "2001-01-01", "end": "2001-01-02"}""",
                      number))
              .with(
                  "registry.appointments/more-" + number,
                  String.format(
                      Locale.ROOT,
                      """
                  {"id": "more-%1$d", "family": "F", "person": "p%1$d", "role": "registrar",
                   "holder": "CMS", "status": "counts"}""",
                      number));
    }

    assertThat(screen(conferenceServices(), family).records()).isEqualTo(before);
  }

  @Test
  void itIsStoredAndReadBackWhole() {
    var screening = screen(conferenceServices().withOneTimeCost("25000.00"), cmsFamily());

    assertThat(Json.read(Json.write(screening), Screening.class)).isEqualTo(screening);
  }

  @Test
  void aFamilyOfWhichNothingIsKnownYetIsNotAssessableAndThrowsNothing() {
    var nothing = new FamilyExamples(new TreeMap<>());

    var screening = screen(conferenceServices(), nothing);

    assertThat(screening.results())
        .filteredOn(result -> !result.missing().isEmpty())
        .extracting(SafeguardResult::safeguard)
        .contains("LegalAutonomy", "Mandate", "StepwiseRollOut", "ServiceArea", "NoAdditionalCost");
  }
}

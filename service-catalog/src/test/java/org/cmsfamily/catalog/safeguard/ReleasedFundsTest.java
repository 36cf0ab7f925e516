package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provision of an instrument's own competent body that releases funds for a named year. */
class ReleasedFundsTest {

  private static final String RELEASE = "registry.decisions/CMS-RELEASE";
  private static final TermsExamples BARE =
      conferenceServices()
          .withOneTimeCost("25000.00")
          .withVoluntaryIncome("AEWA", "2000.00", "received");
  private static final TermsExamples TERMS = BARE.add("/costPlan/baseline/CMS", named(""));
  private static final List<String> STAYS =
      List.of("CMS 2027 3,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");

  private static String named(String more) {
    return "{\"decision\": \"CMS-RELEASE\"%s, \"years\": {\"2027\": \"3000.00\"}}".formatted(more);
  }

  private static String releases(String what, int year, String amount, String currency) {
    return """
    {"type": "releases", %s, "year": %s, "amount": {"amount": "%s", "currency": "%s"}}"""
        .formatted(what, year, amount, currency);
  }

  private static FamilyExamples deciding(String body, String effects) {
    return cmsFamily().withDecision("CMS-RELEASE", "CMS", body, "2026-11-01", effects);
  }

  private static FamilyExamples releasing() {
    return deciding("CMS-COP", releases("\"purpose\": \"reserve\"", 2027, "3000.00", "EUR"));
  }

  private static Verdict judge(FamilyExamples family) {
    return judge(TERMS, family);
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new NoAdditionalCost().judge(caseOf(terms, family));
  }

  @Test
  void raisesTheBaselineOfThatYear() {
    assertThat(satisfied(judge(releasing()))).isTrue();
  }

  @Test
  void countsAtMostWhatItReleases() {
    var less = deciding("CMS-COP", releases("\"line\": \"CS-10\"", 2027, "2999.99", "EUR"));

    assertThat(breaches(judge(less)))
        .containsExactly("CMS 2027 0.01 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void anAmountOfAnotherYearOrCurrencyOrNoneReleasesNothing() {
    for (var effects :
        List.of(
            releases("\"line\": \"CS-10\"", 2028, "3000.00", "EUR"),
            releases("\"line\": \"CS-10\"", 2026, "3000.00", "EUR"),
            releases("\"line\": \"CS-10\"", 2027, "3000.00", "USD"),
            "{\"type\": \"context\"}")) {
      assertThat(breaches(judge(deciding("CMS-COP", effects)))).as(effects).isEqualTo(STAYS);
    }
    assertThat(judge(deciding("CMS-COP", "{\"type\": \"context\"}")).toString())
        .contains("CMS-RELEASE releases nothing of it for 2027 in that currency");
  }

  /** A paragraph that refuses, notes or forbids gives nothing, whatever stands in its text. */
  @ParameterizedTest
  @ValueSource(strings = {"reject", "refuse", "decline", "note", "Take Note", "forbid", "defer"})
  void aProvisionThatRefusesReleasesNothing(String verb) {
    var refusing =
        releasing()
            .set(RELEASE, "/provisions/0/verb", "\"%s\"".formatted(verb))
            .set(RELEASE, "/provisions/0/text", "\"Rejects the request of EUR 3,000 in 2027\"");

    assertThat(breaches(judge(refusing))).isEqualTo(STAYS);
    assertThat(satisfied(judge(releasing().set(RELEASE, "/provisions/0/verb", "\"authorise\""))))
        .isTrue();
  }

  /** 108,000 and 24,000 against 120,000: what a text says releases nothing. */
  @Test
  void nothingIsSearchedInFreeText() {
    var terms =
        conferenceServices()
            .withOneTimeCost("40000.00")
            .withVoluntaryIncome("AEWA", "8000.00", "received")
            .add(
                "/costPlan/baseline/CMS",
                "{\"decision\": \"CMS-RELEASE\", \"years\": {\"2027\": \"20000.00\"}}");
    var family =
        deciding("CMS-COP", "{\"type\": \"context\"}")
            .set(RELEASE, "/provisions/0/text", "\"Releases EUR 20,000 in 2027.\"");

    assertThat(breaches(judge(terms, family)))
        .containsExactly("CMS 2027 12,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void termsMayNameTheLineOrThePurposeOfIt() {
    var byPurpose = BARE.add("/costPlan/baseline/CMS", named(", \"purpose\": \"reserve\""));
    var byLine = BARE.add("/costPlan/baseline/CMS", named(", \"line\": \"reserve\""));
    var ofLine = deciding("CMS-COP", releases("\"line\": \"CS-10\"", 2027, "3000.00", "EUR"));
    var line = BARE.add("/costPlan/baseline/CMS", named(", \"line\": \"CS-10\""));

    assertThat(satisfied(judge(byPurpose, releasing()))).isTrue();
    assertThat(breaches(judge(byLine, releasing()))).isEqualTo(STAYS);
    assertThat(satisfied(judge(line, ofLine))).isTrue();
    assertThat(breaches(judge(byPurpose, ofLine))).isEqualTo(STAYS);
  }

  @Test
  void isCountedOnceHoweverItIsNamed() {
    var twice =
        BARE.withOneTimeCost("30000.00")
            .withVoluntaryIncome("AEWA", "4000.00", "received")
            .add("/costPlan/baseline/CMS", named(""))
            .add("/costPlan/baseline/CMS", named(", \"purpose\": \"reserve\""));

    assertThat(breaches(judge(twice, releasing())))
        .containsExactly("CMS 2027 3,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void inTwoPartsReleasesTheirSum() {
    var two =
        releases("\"line\": \"CS-10\"", 2027, "1000.00", "EUR")
            + ","
            + releases("\"line\": \"CS-10\"", 2027, "500.00", "EUR")
            + ","
            + releases("\"purpose\": \"reserve\"", 2027, "1500.00", "EUR");

    assertThat(satisfied(judge(deciding("CMS-COP", two)))).isTrue();
  }

  @Test
  void ofABodyNotCompetentForTheBudgetReleasesNothing() {
    var family = deciding("CMS-STC", releases("\"line\": \"CS-10\"", 2027, "3000.00", "EUR"));

    assertThat(breaches(judge(family))).isEqualTo(STAYS);
  }

  @Test
  void ofAnotherInstrumentReleasesNothing() {
    var family =
        cmsFamily()
            .withDecision(
                "CMS-RELEASE",
                "AEWA",
                "AEWA-MOP",
                "2026-11-01",
                releases("\"line\": \"CS-10\"", 2027, "3000.00", "EUR"));

    assertThat(breaches(judge(family))).isEqualTo(STAYS);
  }

  @Test
  void thatIsNotInForceReleasesNothing() {
    for (var family :
        List.of(
            releasing().set(RELEASE, "/status", "\"tabled\""),
            releasing().set(RELEASE, "/status", "\"rejected\""),
            releasing().set(RELEASE, "/status", "\"retired\""),
            releasing().set(RELEASE, "/counts", "false"),
            releasing().set(RELEASE, "/adoptedOn", "\"2026-11-22\""))) {
      assertThat(breaches(judge(family))).isEqualTo(STAYS);
    }
    assertThat(judge(releasing().set(RELEASE, "/counts", "false")).toString())
        .contains("CMS-RELEASE is no decision in force of a body of CMS competent for its budget");
  }

  @Test
  void whatIsNotKnownOfItIsNotAssessable() {
    assertThat(missing(judge(cmsFamily()))).containsExactly("CMS-RELEASE is not known");
    assertThat(missing(judge(releasing().set(RELEASE, "/status", "\"vetoed\""))))
        .containsExactly("the status 'vetoed' of CMS-RELEASE is not known here");
    assertThat(breaches(judge(cmsFamily()))).isEmpty();
  }
}

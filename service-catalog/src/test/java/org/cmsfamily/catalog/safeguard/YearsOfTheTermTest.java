package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missingAt;
import static org.cmsfamily.catalog.safeguard.CaseExamples.remarks;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.Year;
import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each year of the term is accounted for: its cost, its part of the baseline, its budget. */
class YearsOfTheTermTest {

  private static final TermsExamples UNTIL_2030 =
      conferenceServices()
          .with("/costPlan/plannedRates", "{}")
          .with("/end", "\"2030-12-31\"")
          .with("/costPlan/recurring/2030", "\"180000.00\"");
  private static final String BOTH_WAIT = "{\"CMS\": [2030], \"AEWA\": [2030]}";

  private static Verdict judge(TermsExamples terms) {
    return judge(terms, cmsFamily());
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new NoAdditionalCost().judge(caseOf(terms, family));
  }

  @Test
  void aYearWithoutAFigureIsNotAssessable() {
    var verdict = judge(conferenceServices().without("/costPlan/recurring/2028"));

    assertThat(missing(verdict)).containsExactly("the cost plan does not say what 2028 costs");
    assertThat(missingAt(verdict)).containsExactly("CMS 2028 P9 at /costPlan/recurring/2028");
  }

  @Test
  void aListOfNoAmountsIsNoFigure() {
    assertThat(missing(judge(conferenceServices().with("/costPlan/recurring/2028", "[]"))))
        .containsExactly("the cost plan does not say what 2028 costs");
  }

  @Test
  void aZeroIsAFigure() {
    assertThat(satisfied(judge(conferenceServices().with("/costPlan/recurring/2028", "\"0.00\""))))
        .isTrue();
  }

  @Test
  void efficiencyIsNotAssessedOverAYearWithoutAFigure() {
    var terms = conferenceServices().without("/costPlan/recurring/2028").with("/purpose", "[]");

    assertThat(missing(new EfficiencyImproved().judge(caseOf(terms))))
        .containsExactly("the cost plan does not say what 2028 costs");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 60000.00, true",
    "2027-07-01, 60000.00, true",
    "2027-07-01, 60000.01, false",
    "2027-04-01, 90000.00, true",
    "2027-04-01, 90000.01, false",
    "2027-07-02, 60000.00, false",
    "2027-12-01, 10000.00, true",
    "2027-12-01, 10000.01, false",
    "2027-12-31, 322.58, true",
    "2027-12-31, 322.59, false"
  })
  void aFirstYearInPartHasThePartOfItsMonths(String start, String cost, boolean fits) {
    assertThat(satisfied(judge(of("2027", cost).with("/start", "\"" + start + "\""))))
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "2029-12-31, 120000.00, true",
    "2029-06-30, 60000.00, true",
    "2029-06-30, 60000.01, false",
    "2029-01-31, 10000.01, false",
    "2029-01-31, 10000.00, true"
  })
  void aLastYearInPartHasThePartOfItsMonths(String end, String cost, boolean fits) {
    assertThat(satisfied(judge(of("2029", cost).with("/end", "\"" + end + "\"")))).isEqualTo(fits);
  }

  @Test
  void aTermWithinOneMonthHasThePartOfItsDays() {
    var february =
        of("2028", "5000.00")
            .with("/start", "\"2028-02-01\"")
            .with("/end", "\"2028-02-14\"")
            .with("/costPlan/inKind", "[]");

    assertThat(breaches(judge(february)))
        .contains("CMS 2028 172.41 EUR P9 at /costPlan/baseline/CMS/0/years/2028");
  }

  /** CMS alone pays, and only in one year. */
  private static TermsExamples of(String year, String cost) {
    return conferenceServices()
        .withFixedKey("CMS", 100, "AEWA", 0)
        .withRecurring("0.00")
        .withoutOneTimeCost()
        .with("/costPlan/recurring/" + year, "\"" + cost + "\"");
  }

  @Test
  void theBreachSaysWhatPartCounts() {
    var verdict = (Verdict.Breached) judge(of("2027", "70000.00").with("/start", "\"2027-07-01\""));

    assertThat(breaches(verdict))
        .containsExactly("CMS 2027 10,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
    assertThat(verdict.breaches().getFirst().message())
        .endsWith(
            ": of line CS-10 of CMS-2027 60,000.00 EUR count, as the service runs for part of 2027");
  }

  @Test
  void theTermsMayStateThePart() {
    var half = of("2027", "110000.00").with("/start", "\"2027-07-01\"");

    assertThat(satisfied(judge(half.with("/costPlan/partOfYear", "{\"2027\": \"100\"}")))).isTrue();
    assertThat(breaches(judge(half.with("/costPlan/partOfYear", "{\"2027\": \"75\"}"))))
        .containsExactly("CMS 2027 20,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
    assertThat(breaches(judge(half.with("/costPlan/partOfYear", "{\"2027\": \"0\"}"))))
        .containsExactly("CMS 2027 110,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void aPartIsStatedOnlyOfAYearInPart() {
    var terms =
        conferenceServices()
            .with("/start", "\"2027-07-01\"")
            .with("/costPlan/partOfYear", "{\"2026\": \"50\", \"2027\": \"50\", \"2028\": \"50\"}");

    assertThat(terms.terms().violations(""))
        .extracting(violation -> violation.pointer() + " " + violation.message())
        .containsExactly(
            "/costPlan/partOfYear/2026 the service does not run for a part of 2026",
            "/costPlan/partOfYear/2028 the service does not run for a part of 2028");
  }

  @Test
  void whatCountsOfAYearInPartIsItsBaseline() {
    var baseline =
        HeldFunds.baseline(caseOf(conferenceServices().with("/start", "\"2027-07-01\"")));

    assertThat(baseline.get("CMS"))
        .containsEntry(Year.of(2027), Amounts.eur("60000.00"))
        .containsEntry(Year.of(2028), Amounts.eur("120000.00"));
  }

  @Test
  void aYearBeyondTheBudgetsIsNotAssessable() {
    assertThat(missing(judge(UNTIL_2030)))
        .containsExactly(
            "AEWA has no adopted budget for 2030", "CMS has no adopted budget for 2030");
  }

  @Test
  void unlessTheTermsSayWhoWaitsForItsNextBudget() {
    var verdict = judge(UNTIL_2030.with("/costPlan/subjectToNextBudget", BOTH_WAIT));

    assertThat(satisfied(verdict)).isTrue();
    assertThat(remarks(verdict))
        .containsExactly(
            "AEWA 2030 P9 at /costPlan/baseline/AEWA", "CMS 2030 P9 at /costPlan/baseline/CMS");
    assertThat(verdict.remarks().getFirst().message())
        .isEqualTo("AEWA takes part in 2030 subject to its next budget");
  }

  @Test
  void whoDoesNotWaitIsStillNotAssessable() {
    var verdict = judge(UNTIL_2030.with("/costPlan/subjectToNextBudget", "{\"CMS\": [2030]}"));

    assertThat(missing(verdict)).containsExactly("AEWA has no adopted budget for 2030");
    assertThat(remarks(verdict)).containsExactly("CMS 2030 P9 at /costPlan/baseline/CMS");
  }

  @Test
  void aYearThatHasABudgetIsJudgedByItWhoeverWaits() {
    var terms =
        conferenceServices()
            .withOneTimeCost("25000.00")
            .with("/costPlan/subjectToNextBudget", "{\"CMS\": [2027]}");

    assertThat(breaches(judge(terms)))
        .contains("CMS 2027 3,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void efficiencyIsJudgedOverTheYearsThatHaveABudget() {
    var waiting =
        UNTIL_2030.with("/purpose", "[]").with("/costPlan/subjectToNextBudget", BOTH_WAIT);

    assertThat(new EfficiencyImproved().judge(caseOf(waiting))).isEqualTo(new Verdict.Satisfied());
  }

  @Test
  void onlyParticipantsWaitAndOnlyInYearsOfTheTerm() {
    var terms =
        UNTIL_2030.with(
            "/costPlan/subjectToNextBudget", "{\"CMS\": [2030, 2031], \"ACAP\": [2030]}");

    assertThat(terms.terms().violations(""))
        .extracting(violation -> violation.pointer())
        .containsExactlyInAnyOrder(
            "/costPlan/subjectToNextBudget/ACAP", "/costPlan/subjectToNextBudget/CMS");
  }

  @Test
  void termsThatSayNothingOfThisKeepTheirFingerprint() {
    var unsaid = conferenceServices().terms().fingerprint();

    for (var nothing : List.of("null", "{}")) {
      assertThat(
              conferenceServices()
                  .with("/costPlan/subjectToNextBudget", nothing)
                  .with("/costPlan/partOfYear", nothing)
                  .terms()
                  .fingerprint())
          .isEqualTo(unsaid);
    }
    assertThat(UNTIL_2030.with("/costPlan/subjectToNextBudget", BOTH_WAIT).terms().fingerprint())
        .isNotEqualTo(UNTIL_2030.terms().fingerprint());
  }
}

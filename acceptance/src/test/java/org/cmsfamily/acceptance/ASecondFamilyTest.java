package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The conventions on chemicals and waste share services too: no rule knows whose family it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ASecondFamilyTest {

  /** What only the first family is called; no answer to the second may say it. */
  private static final List<String> WORDS_OF_THE_FIRST =
      List.of("CMS", "AEWA", "EUROBATS", "Bonn", "Standing Committee of");

  private FamilyUnderTest family;
  private TermsUnderTest terms;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded(Charter.USUAL.in(Setting.CHEMICALS));
    terms = family.terms();
  }

  @Test
  void itsInstrumentsEnterTheRollOutFromItsOwnCity() {
    var geneva = family.terms().withEurobats();

    var screening = ScreeningAnswer.of(geneva);

    assertThat(screening.verdict("StepwiseRollOut")).isEqualTo("satisfied");
    assertThat(screening.remarks("StepwiseRollOut"))
        .extracting(remark -> remark.path("instrument").asText())
        .containsExactly(family.code() + "-STOCKHOLM");
    assertSaysNothingOfTheFirst(screening.json().toString());
  }

  @Test
  void whatCostsOneOfItMoreIsBreachedInItsOwnName() {
    var screening = ScreeningAnswer.of(terms.withFixedKey("70", "30").withoutOneTimeCost());

    assertThat(screening.excesses("NoAdditionalCost"))
        .containsExactly(
            "BASEL 2027 6000.00 EUR P9", "BASEL 2028 6000.00 EUR P9", "BASEL 2029 6000.00 EUR P9");
    assertSaysNothingOfTheFirst(screening.json().toString());
  }

  @Test
  void itsServiceRunsAndItsReportHasTheFigures() {
    var service = ServiceUnderTest.running(terms);
    family.moveTo("2027-04-12");
    var extract =
        LedgerFile.of(service)
            .actual("Q1-1", "CMS", "2027-02-10", "45000.00")
            .oneTime("Q1-2", "CMS", "2027-01-15", "15000.00");
    service.imports("CMS", extract).orThrow();
    service.closes("2027-Q1");

    var report = ReportUnderTest.made(family, "CMS-STC", "2027-Q1");

    assertThat(service.cost("2027-Q1", "AEWA", "savings")).isEqualTo("-4000.00");
    var json = report.json(1);
    assertThat(
            json.path("services")
                .path(service.code())
                .at("/costs/period/instruments/%s/savings/amount".formatted(family.of("CMS")))
                .asText())
        .isEqualTo("-6000.00");
    assertThat(report.verified(1).path("matches").asBoolean()).isTrue();
    assertSaysNothingOfTheFirst(json.toString());
    assertThat(new String(report.file(1, "pdf").bytes(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  private static void assertSaysNothingOfTheFirst(String answer) {
    assertThat(answer).doesNotContain(WORDS_OF_THE_FIRST);
  }
}

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
import org.junit.jupiter.api.Test;

/** A decision of an instrument's own competent body that releases funds for a named year. */
class ReleasedFundsTest {

  private static final TermsExamples TERMS =
      conferenceServices()
          .withOneTimeCost("25000.00")
          .withVoluntaryIncome("AEWA", "2000.00", "received")
          .add(
              "/costPlan/baseline/CMS",
              """
              {"decision": "CMS-RELEASE", "years": {"2027": "3000.00"}}
              """);

  private static FamilyExamples releasing(String body, String text) {
    return cmsFamily()
        .withDecision("CMS-RELEASE", "CMS", body, "2026-11-01", "{\"type\": \"context\"}")
        .set("registry.decisions/CMS-RELEASE", "/provisions/0/text", "\"" + text + "\"");
  }

  private static Verdict judge(FamilyExamples family) {
    return new NoAdditionalCost().judge(caseOf(TERMS, family));
  }

  @Test
  void raisesTheBaselineOfThatYear() {
    for (var text :
        List.of(
            "Releases EUR 3,000 for 2027",
            "Releases 3000.00 EUR from the reserve for the year 2027.",
            "Libère 3 000 EUR en 2027",
            "Releases € 3.000,00 in 2027")) {
      assertThat(judge(releasing("CMS-COP", text))).as(text).isEqualTo(new Verdict.Satisfied());
    }
  }

  @Test
  void mustNameAmountCurrencyAndYearInOneParagraph() {
    for (var text :
        List.of(
            "Releases EUR 2,999 for 2027",
            "Releases EUR 13,000 for 2027",
            "Releases EUR 3,000 for 2028",
            "Releases USD 3,000 for 2027")) {
      var verdict = judge(releasing("CMS-COP", text));
      assertThat(missing(verdict))
          .as(text)
          .containsExactly("no paragraph of CMS-RELEASE names 3,000.00 EUR for 2027");
    }
  }

  @Test
  void ofABodyNotCompetentForTheBudgetCountsNothing() {
    assertThat(missing(judge(releasing("CMS-STC", "Releases EUR 3,000 for 2027")))).hasSize(1);
  }

  @Test
  void ofAnotherInstrumentCountsNothing() {
    var family =
        cmsFamily()
            .withDecision(
                "CMS-RELEASE", "AEWA", "AEWA-MOP", "2026-11-01", "{\"type\": \"context\"}");

    assertThat(missing(judge(family))).hasSize(1);
  }

  @Test
  void notAdoptedYetCountsNothing() {
    var adopted = releasing("CMS-COP", "Releases EUR 3,000 for 2027");
    var decision = "registry.decisions/CMS-RELEASE";

    for (var family :
        List.of(
            adopted.set(decision, "/status", "\"tabled\""),
            adopted.set(decision, "/counts", "false"),
            adopted.set(decision, "/adoptedOn", "\"2026-11-22\""))) {
      assertThat(missing(judge(family)))
          .containsExactly(
              "CMS-RELEASE is not known as a decision in force of a body of CMS competent for its budget");
    }
  }

  @Test
  void notRecordedAtAllCountsNothing() {
    assertThat(judge(cmsFamily())).isInstanceOf(Verdict.NotAssessable.class);
    assertThat(breaches(judge(cmsFamily()))).isEmpty();
  }
}

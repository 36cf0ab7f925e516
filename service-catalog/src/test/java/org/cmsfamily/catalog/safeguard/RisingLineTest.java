package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.remarks;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.Year;
import java.util.List;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** Terms for which a line of an adopted budget must rise: the rise counts once it is decided. */
class RisingLineTest {
  private static final String PLACE = "/costPlan/baseline/CMS/0/years/2027";

  /** CMS pays 123,000 in 2027, of which its adopted line provides 120,000. */
  private static final TermsExamples TERMS =
      conferenceServices()
          .withOneTimeCost("25000.00")
          .withVoluntaryIncome("AEWA", "2000.00", "received")
          .with(PLACE, "\"123000.00\"")
          .with("/costPlan/baseline/CMS/0/rise", "{\"2027\": \"3000.00\"}");

  private static FamilyExamples deciding(String body, String amount) {
    return cmsFamily()
        .withDecision(
            "CMS-RISE",
            "CMS",
            body,
            "2026-11-01",
            """
            {"type": "releases", "line": "CS-10", "year": 2027,
             "amount": {"amount": "%s", "currency": "EUR"}}\
            """
                .formatted(amount));
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new NoAdditionalCost().judge(caseOf(terms, family));
  }

  private static List<String> ofTheLine(Verdict verdict) {
    return remarks(verdict).stream().filter(one -> one.endsWith(PLACE)).toList();
  }

  @Test
  void touchTheBudgetOfThatInstrumentAlone() {
    assertThat(TERMS.terms().subjectsOf("CMS")).containsExactly("budget", "common-services");
    assertThat(TERMS.terms().subjectsOf("AEWA")).containsExactly("common-services");
    assertThat(conferenceServices().terms().subjectsOf("CMS")).containsExactly("common-services");
  }

  @Test
  void countTheRiseOnceABodyCompetentForTheBudgetHasDecided() {
    var undecided = judge(TERMS, cmsFamily());
    assertThat(breaches(undecided)).containsExactly("CMS 2027 3,000.00 EUR P9 at " + PLACE);
    assertThat(undecided.toString())
        .contains(
            "line CS-10 of CMS-BUDGET must rise by 3,000.00 EUR in 2027, and no body of CMS that is"
                + " competent for its budget has decided on that");

    assertThat(satisfied(judge(TERMS, deciding("CMS-COP", "3000.00")))).isTrue();
    assertThat(ofTheLine(judge(TERMS, deciding("CMS-COP", "3000.00")))).isEmpty();
    assertThat(breaches(judge(TERMS, deciding("CMS-STC", "3000.00")))).hasSize(1);
    assertThat(breaches(judge(TERMS, deciding("CMS-COP", "2999.99"))))
        .containsExactly("CMS 2027 0.01 EUR P9 at " + PLACE);
  }

  @Test
  void aDecisionGivesNothingToALineThatDoesNotHaveToRise() {
    var silent = TERMS.without("/costPlan/baseline/CMS/0/rise");

    assertThat(breaches(judge(silent, deciding("CMS-COP", "3000.00"))))
        .containsExactly("CMS 2027 3,000.00 EUR P9 at " + PLACE);
  }

  /** What is said to need a decision is no overstatement; what goes beyond is. */
  @Test
  void aRiseThatTheCostDoesNotNeedIsARemark() {
    var cheap = TERMS.withOneTimeCost("15000.00");

    assertThat(satisfied(judge(cheap, cmsFamily()))).isTrue();
    assertThat(ofTheLine(judge(cheap, cmsFamily()))).containsExactly("CMS 2027 P9 at " + PLACE);
    assertThat(breaches(judge(cheap.with(PLACE, "\"123000.01\""), cmsFamily())))
        .containsExactly("CMS 2027 0.01 EUR P9 at " + PLACE);
    assertThat(HeldFunds.baseline(caseOf(cheap, cmsFamily())).get("CMS"))
        .containsEntry(Year.of(2027), Amounts.of("120000.00", "EUR"));
  }

  @Test
  void theRiseIsHeldOfTheDecisionThatGivesIt() {
    var decided = caseOf(TERMS, deciding("CMS-COP", "3000.00"));

    assertThat(HeldFunds.of(decided, "P"))
        .anySatisfy(
            held -> {
              assertThat(held.line())
                  .isEqualTo(new LineYear("CMS", "CMS-RISE", "CS-10", Year.of(2027)));
              assertThat(held.amount()).isEqualTo(Amounts.of("3000.00", "EUR"));
            });
    assertThat(HeldFunds.of(caseOf(TERMS, cmsFamily()), "P"))
        .noneMatch(held -> held.line().budget().equals("CMS-RISE"));
  }

  @Test
  void aParticipantNeedsABodyCompetentForItsBudget() {
    var none =
        cmsFamily().set("registry.bodies/CMS-COP", "/competences", "[{\"subject\": \"staffing\"}]");

    assertThat(breaches(new LegalAutonomy().judge(caseOf(TERMS, none))))
        .containsExactly("CMS P1 at /participants/0");
    assertThat(breaches(new LegalAutonomy().judge(caseOf(conferenceServices(), none)))).isEmpty();
  }

  private static String refused(TermsExamples terms) {
    return terms.terms().violations("").stream()
        .map(Violation::pointer)
        .reduce("", (all, one) -> all + one);
  }

  @Test
  void aLineRisesByAPartOfWhatIsCountedFromIt() {
    var rise = "/costPlan/baseline/CMS/0/rise";
    assertThat(refused(TERMS)).isEmpty();
    assertThat(refused(TERMS.with(rise, "{\"2027\": \"123000.00\"}"))).isEmpty();
    for (var wrong :
        new String[] {
          "{\"2027\": \"123000.01\"}",
          "{\"2027\": \"0.00\"}",
          "{\"2027\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}"
        }) {
      assertThat(refused(TERMS.with(rise, wrong))).isEqualTo(rise + "/2027");
    }
    assertThat(refused(TERMS.with(rise, "{\"2030\": \"1.00\"}"))).isEqualTo(rise + "/2030");
    var released =
        TERMS.add(
            "/costPlan/baseline/CMS",
            """
            {"decision": "D", "years": {"2027": "1.00"}, "rise": {"2027": "1.00"}}\
            """);
    assertThat(refused(released)).isEqualTo("/costPlan/baseline/CMS/1/rise/2027");
  }
}

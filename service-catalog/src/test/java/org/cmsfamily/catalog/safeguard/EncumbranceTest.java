package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;

/** A budget line holds for one use. */
class EncumbranceTest {

  private static final TermsExamples FIRST = conferenceServices().withoutOneTimeCost();
  private static final TermsExamples SECOND = FIRST.with("/serviceCode", "\"documents\"");

  private static Encumbrances heldBy(TermsExamples terms) {
    return new Encumbrances(HeldFunds.of(caseOf(terms), "p1"));
  }

  private static Verdict judge(TermsExamples terms, FamilyExamples family, Encumbrances others) {
    return new NoAdditionalCost().judge(caseOf(terms, family, others));
  }

  private static List<String> texts(List<Encumbrance> held) {
    return held.stream()
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.line().budget(),
                        one.line().line(),
                        one.line().year(),
                        Amounts.text(one.amount())))
        .toList();
  }

  private static Encumbrances holding(String budget, String line, int year, String amount) {
    return holding("CMS", budget, line, year, amount);
  }

  private static Encumbrances holding(
      String instrument, String budget, String line, int year, String amount) {
    var where = new LineYear(instrument, budget, line, Year.of(year));
    return new Encumbrances(List.of(new Encumbrance("p9", "other", where, Amounts.eur(amount))));
  }

  @Test
  void termsHoldWhatTheyNeedOfTheLinesThatTheyName() {
    assertThat(texts(heldBy(conferenceServices()).all()))
        .containsExactly(
            "AEWA-2027 AE-07 2027 78,000.00 EUR",
            "AEWA-2027 AE-07 2028 72,000.00 EUR",
            "AEWA-2027 AE-07 2029 72,000.00 EUR",
            "CMS-2027 CS-10 2027 117,000.00 EUR",
            "CMS-2027 CS-10 2028 108,000.00 EUR",
            "CMS-2027 CS-10 2029 108,000.00 EUR");
    assertThat(heldBy(conferenceServices()).all())
        .allMatch(one -> "p1".equals(one.proposal()))
        .allMatch(one -> "conference-services-cms-aewa".equals(one.serviceCode()));
  }

  @Test
  void whatIncomeCoversIsNotHeld() {
    var paid = conferenceServices().withVoluntaryIncome("CMS", "17000.00", "received");
    var whollyPaid = conferenceServices().withVoluntaryIncome("CMS", "117000.00", "received");
    var pledged = conferenceServices().withVoluntaryIncome("CMS", "17000.00", "pledged");

    assertThat(texts(heldBy(paid).all())).contains("CMS-2027 CS-10 2027 100,000.00 EUR");
    assertThat(texts(heldBy(whollyPaid).all())).noneMatch(text -> text.contains("CS-10 2027"));
    assertThat(texts(heldBy(pledged).all())).contains("CMS-2027 CS-10 2027 117,000.00 EUR");
  }

  @Test
  void linesAreTakenInTheOrderInWhichTheTermsNameThem() {
    var second =
        """
        {"line": "CS-11", "budget": "CMS-2027", "years": {"2027": "4000.00"}}""";
    var after = conferenceServices().add("/costPlan/baseline/CMS", second);
    var before =
        conferenceServices()
            .with("/costPlan/baseline/CMS/0", second)
            .add(
                "/costPlan/baseline/CMS",
                conferenceServices().json().at("/costPlan/baseline/CMS/0").toString());

    assertThat(texts(heldBy(after).all()))
        .contains("CMS-2027 CS-10 2027 117,000.00 EUR")
        .noneMatch(text -> text.contains("CS-11"));
    assertThat(texts(heldBy(before).all()))
        .contains("CMS-2027 CS-11 2027 4,000.00 EUR", "CMS-2027 CS-10 2027 113,000.00 EUR");
  }

  @Test
  void termsWhosePlanIsUnclearHoldNothing() {
    assertThat(heldBy(conferenceServices().without("/costPlan/key")).all()).isEmpty();
  }

  /** 2 × 108,000 − 120,000 and 2 × 72,000 − 80,000. */
  @Test
  void aLineUnderTwoServicesProvidesItsAmountOnce() {
    var verdict = judge(SECOND, cmsFamily(), heldBy(FIRST));

    assertThat(breaches(verdict))
        .containsExactly(
            "AEWA 2027 64,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2027",
            "AEWA 2028 64,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2028",
            "AEWA 2029 64,000.00 EUR P9 at /costPlan/baseline/AEWA/0/years/2029",
            "CMS 2027 96,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027",
            "CMS 2028 96,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2028",
            "CMS 2029 96,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2029");
    assertThat(satisfied(judge(SECOND, cmsFamily(), Encumbrances.NONE))).isTrue();
  }

  @Test
  void theBreachNamesTheTermsThatHoldIt() {
    var verdict = (Verdict.Breached) judge(SECOND, cmsFamily(), heldBy(FIRST));

    assertThat(verdict.breaches().getLast().message())
        .isEqualTo(
            "CMS would pay 96,000.00 EUR more in 2029 than its budget provides: the terms of conference-services-cms-aewa (proposal p1) hold 108,000.00 EUR of line CS-10 of CMS-2027");
    assertThat(verdict.breaches().getLast().heldBy())
        .containsExactly(heldBy(FIRST).all().getLast());
  }

  @Test
  void theLimitIsToTheCent() {
    assertThat(
            satisfied(
                judge(countingFree(), cmsFamily(), holding("CMS-2027", "CS-10", 2028, "12000.00"))))
        .isTrue();
    assertThat(
            breaches(
                judge(countingFree(), cmsFamily(), holding("CMS-2027", "CS-10", 2028, "12000.01"))))
        .containsExactly("CMS 2028 0.01 EUR P9 at /costPlan/baseline/CMS/0/years/2028");
  }

  private static TermsExamples countingFree() {
    return FIRST.with("/costPlan/baseline/CMS/0/years/2028", "\"108000.00\"");
  }

  @Test
  void termsThatCountWhatOthersHoldAreBreachedThoughTheirCostWouldFit() {
    assertThat(breaches(judge(FIRST, cmsFamily(), holding("CMS-2027", "CS-10", 2028, "0.01"))))
        .containsExactly("CMS 2028 0.01 EUR P9 at /costPlan/baseline/CMS/0/years/2028");
  }

  @Test
  void anotherLineYearBudgetOrInstrumentIsNotTouched() {
    for (var elsewhere :
        List.of(
            holding("CMS-2027", "CS-11", 2028, "100000.00"),
            holding("CMS-2027", "CS-10", 2030, "100000.00"),
            holding("AEWA-2027", "CS-10", 2028, "100000.00"),
            holding("AEWA", "CMS-2027", "CS-10", 2028, "100000.00"))) {
      assertThat(satisfied(judge(FIRST, cmsFamily(), elsewhere))).isTrue();
    }
  }

  /** 240,000 needed, and the line holds 120,000, by its budget's code as by its decision's key. */
  @Test
  void aLineUnderTwoNamesIsOneLine() {
    var terms =
        FIRST
            .withFixedKey("CMS", 80, "AEWA", 20)
            .withRecurring("300000.00")
            .add(
                "/costPlan/baseline/CMS",
                """
                {"line": "CS-10", "budget": "CMS-2027",
                 "years": {"2027": "120000.00", "2028": "120000.00", "2029": "120000.00"}}""");

    assertThat(breaches(judge(terms, cmsFamily(), Encumbrances.NONE)))
        .containsExactly(
            "CMS 2027 120,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2027",
            "CMS 2028 120,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2028",
            "CMS 2029 120,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2029");
    assertThat(texts(heldBy(terms).all())).contains("CMS-2027 CS-10 2027 120,000.00 EUR");
  }

  @Test
  void whatIsHeldUnderOneNameIsHeldUnderTheOther() {
    var byCode = FIRST.with("/costPlan/baseline/CMS/0/budget", "\"CMS-2027\"");

    assertThat(heldBy(byCode)).isEqualTo(heldBy(FIRST));
  }

  @Test
  void aBudgetThatTookAnothersPlaceIsHeldByTheSameTerms() {
    var replaced =
        cmsFamily()
            .with(
                "registry.budgets/CMS-OLD",
                Objects.requireNonNull(cmsFamily().records().get("registry.budgets/CMS-2027"))
                    .toString()
                    .replace("CMS-2027", "CMS-OLD")
                    .replace("CMS-BUDGET", "CMS-OLDER"));
    var inForce =
        replaced.withDecision(
            "CMS-OLDER", "CMS", "CMS-COP", "2026-01-01", "{\"type\": \"context\"}");
    var old = holding("CMS-OLD", "CS-10", 2028, "20000.00");

    assertThat(breaches(judge(FIRST, replaced, old)))
        .containsExactly("CMS 2028 8,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2028");
    assertThat(satisfied(judge(FIRST, inForce, old))).isTrue();
  }

  @Test
  void releasedFundsHoldForOneUseToo() {
    var family =
        cmsFamily()
            .withDecision(
                "CMS-RELEASE",
                "CMS",
                "CMS-COP",
                "2026-11-01",
                """
                {"type": "releases", "purpose": "reserve", "year": 2027,
                 "amount": {"amount": "9000.00", "currency": "EUR"}}""");
    var terms =
        FIRST
            .with("/costPlan/baseline/CMS/0/years/2027", "\"100000.00\"")
            .add(
                "/costPlan/baseline/CMS",
                """
                {"decision": "CMS-RELEASE", "years": {"2027": "8000.00"}}""");

    assertThat(texts(HeldFunds.of(caseOf(terms, family), "p1")))
        .contains("CMS-2027 CS-10 2027 100,000.00 EUR", "CMS-RELEASE reserve 2027 8,000.00 EUR");
    assertThat(satisfied(judge(terms, family, holding("CMS-RELEASE", "reserve", 2027, "1000.00"))))
        .isTrue();
    assertThat(breaches(judge(terms, family, holding("CMS-RELEASE", "reserve", 2027, "1000.01"))))
        .containsExactly("CMS 2027 0.01 EUR P9 at /costPlan/baseline/CMS/0/years/2027");
  }

  @Test
  void aLineInAnotherCurrencyIsHeldInItsOwn() {
    var family =
        cmsFamily()
            .set("registry.budgets/AEWA-2027", "/currency", "\"USD\"")
            .set("registry.budgets/AEWA-2027", "/lines/0/amounts/2027", "\"100000.00\"");
    var terms = FIRST.with("/costPlan/baseline/AEWA/0/years", "{\"2027\": \"80000.00\"}");

    assertThat(texts(HeldFunds.of(caseOf(terms, family), "p1")))
        .contains("AEWA-2027 AE-07 2027 80,898.88 USD");
    assertThat(missing(judge(terms, family, holding("AEWA", "AEWA-2027", "AE-07", 2027, "1.00"))))
        .contains("what is held of line AE-07 of AEWA-2027 is in another currency");
  }

  @Test
  void moreHeldThanAdoptedLeavesNothing() {
    assertThat(breaches(judge(FIRST, cmsFamily(), holding("CMS-2027", "CS-10", 2028, "130000.00"))))
        .containsExactly("CMS 2028 108,000.00 EUR P9 at /costPlan/baseline/CMS/0/years/2028");
  }

  @Test
  void whoCameFirstIsNotTouchedByWhoCameLater() {
    var all = new ArrayList<>(heldBy(FIRST).all());
    all.addAll(HeldFunds.of(caseOf(SECOND), "p2"));
    var held = new Encumbrances(all);

    assertThat(held.heldBefore("p1").all()).isEmpty();
    assertThat(held.heldBefore("p2")).isEqualTo(heldBy(FIRST));
    assertThat(held.heldBefore("p3")).isEqualTo(held);
    assertThat(held.ofOthersThan("p1").all())
        .hasSize(6)
        .allMatch(one -> "p2".equals(one.proposal()));
    assertThat(held.ofOtherServicesThan("documents")).isEqualTo(heldBy(FIRST));
  }

  @Test
  void termsAreNamedToWhoTakesPartInThemOrOwnsTheLineAndToOthersTheAmountIsTold() {
    var held = new Encumbrances(heldBy(FIRST).all(), Map.of("p1", Set.of("CMS", "AEWA")));

    assertThat(held.namedTo(Set.of("AEWA"))).isEqualTo(held);
    assertThat(held.namedToEach(Set.of("CMS", "AEWA"))).isEqualTo(held);
    assertThat(held.namedToEach(Set.of("CMS", "EUROBATS")).all())
        .hasSameSizeAs(held.all())
        .noneMatch(Encumbrance::named);
    assertThat(held.namedTo(Set.of("EUROBATS")).all())
        .extracting(Encumbrance::amount)
        .containsExactlyElementsOf(held.all().stream().map(Encumbrance::amount).toList());
    var unknown = new Encumbrances(held.all());
    assertThat(unknown.namedTo(Set.of("AEWA")).all().stream().filter(Encumbrance::named))
        .allMatch(one -> one.line().instrument().equals("AEWA"))
        .isNotEmpty();
  }

  @Test
  void whatOthersHoldOfWhatIsCountedIsToldByInstrumentAndYear() {
    var byOthers =
        HeldFunds.byOthers(
            caseOf(FIRST, cmsFamily(), holding("CMS-2027", "CS-10", 2028, "30000.00")));
    var ofMoreThanIsCounted =
        HeldFunds.byOthers(
            caseOf(countingFree(), cmsFamily(), holding("CMS-2027", "CS-10", 2028, "30000.00")));

    assertThat(byOthers.get("CMS"))
        .isEqualTo(new TreeMap<>(Map.of(Year.of(2028), Amounts.eur("30000.00"))));
    assertThat(byOthers).containsOnlyKeys("CMS");
    assertThat(ofMoreThanIsCounted.get("CMS"))
        .containsEntry(Year.of(2028), Amounts.eur("18000.00"));
  }

  @Test
  void theBaselineThatCountsIsWhatOthersHoldAndWhatTheyDoNot() {
    var baseline =
        HeldFunds.baseline(
            caseOf(FIRST, cmsFamily(), holding("CMS-2027", "CS-10", 2028, "30000.00")));

    assertThat(baseline.get("CMS")).containsEntry(Year.of(2028), Amounts.eur("120000.00"));
    assertThat(baseline.get("AEWA")).containsEntry(Year.of(2027), Amounts.eur("80000.00"));
  }
}

package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/** Invariant 11: no budget line is held twice. */
class EncumbrancePropertiesTest {

  /** A budget of three lines, in one of two currencies. */
  record Line(String currency, long cents) {}

  /**
   * Terms by chance.
   *
   * @param names of the lines that they count, by code or by decision
   */
  record Draft(List<Integer> names, List<Long> claims, long recurring, long oneTime, long income) {}

  @Provide
  Arbitrary<List<Line>> lines() {
    return Combinators.combine(
            Arbitraries.of("EUR", "USD", "JPY"), Arbitraries.longs().between(0, 300_000))
        .as(Line::new)
        .list()
        .ofSize(3);
  }

  @Provide
  Arbitrary<Draft> drafts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.longs().between(0, 200_000).list().ofSize(4),
            Arbitraries.longs().between(0, 200_000),
            Arbitraries.longs().between(0, 50_000),
            Arbitraries.longs().between(0, 50_000))
        .as(Draft::new);
  }

  @Property(tries = 300)
  void whatIsHeldNeverExceedsWhatWasAdopted(
      @ForAll("lines") List<Line> lines,
      @ForAll @Size(min = 1, max = 8) List<@net.jqwik.api.From("drafts") Draft> drafts) {
    var family = family(lines);
    var held = new ArrayList<Encumbrance>();
    for (int index = 0; index < drafts.size(); index++) {
      var c = CaseExamples.caseOf(terms(drafts.get(index), index), family, new Encumbrances(held));
      if (new NoAdditionalCost().judge(c) instanceof Verdict.Satisfied) {
        held.addAll(HeldFunds.of(c, "p" + index));
        assertThat(needed(c)).as("all that is needed is held").isTrue();
      }
    }
    var sums = new HashMap<LineYear, Money>();
    held.forEach(one -> sums.merge(one.line(), one.amount(), Money::add));
    sums.forEach(
        (line, sum) ->
            assertThat(sum.isGreaterThan(adopted(lines, line))).as("%s %s", line, sum).isFalse());
    assertThat(held).allMatch(one -> one.amount().isPositive());
  }

  /** Every euro that the terms need of their lines stands in one of them. */
  private static boolean needed(Case c) {
    return c.costs().shares().stream()
        .noneMatch(
            share ->
                share
                    .excessOver(
                        new BudgetComparison(c).of(share.instrument(), share.year()).amount())
                    .isPositive());
  }

  private static Money adopted(List<Line> lines, LineYear line) {
    var of = lines.get(Integer.parseInt(line.line().substring(1)));
    return Amounts.of(amount(of), of.currency());
  }

  private static String amount(Line line) {
    return BigDecimal.valueOf(line.cents(), Amounts.scale(line.currency())).toPlainString();
  }

  private static FamilyExamples family(List<Line> lines) {
    var family = FamilyExamples.cmsFamily();
    for (int index = 0; index < lines.size(); index++) {
      family =
          family
              .withDecision(
                  "CMS-B" + index, "CMS", "CMS-COP", "2026-01-01", "{\"type\": \"context\"}")
              .with(
                  "registry.budgets/CMS-T" + index,
                  String.format(
                      Locale.ROOT,
                      """
                      {"code": "CMS-T%1$d", "family": "F", "instrument": "CMS", "currency": "%2$s",
                       "programmeSupportCost": "included", "adoptedBy": "CMS-B%1$d",
                       "adopted": true, "lines": [{"code": "L%1$d", "amounts": {"2027": "%3$s"}}]}""",
                      index,
                      lines.get(index).currency(),
                      amount(lines.get(index))));
    }
    return family;
  }

  private static TermsExamples terms(Draft draft, int number) {
    var baseline = new ArrayList<String>();
    for (int index = 0; index < draft.names().size(); index++) {
      int name = draft.names().get(index);
      baseline.add(
          String.format(
              Locale.ROOT,
              "{\"line\": \"L%d\", \"budget\": \"CMS-%s%d\", \"years\": {\"2027\": \"%s\"}}",
              name % 3,
              name < 3 ? "T" : "B",
              name % 3,
              euro(draft.claims().get(index))));
    }
    return TermsExamples.conferenceServices()
        .with("/serviceCode", "\"s%s\"".formatted(number))
        .with("/end", "\"2027-12-31\"")
        .with("/reviewDate", "null")
        .with("/costPlan/plannedRates", "{\"USD\": \"0.89\", \"JPY\": \"0.0061\"}")
        .with("/costPlan/inKind", "[]")
        .withFixedKey("CMS", 100, "AEWA", 0)
        .with("/costPlan/recurring", "{\"2027\": \"%s\"}".formatted(euro(draft.recurring())))
        .withOneTimeCost(euro(draft.oneTime()))
        .withVoluntaryIncome("CMS", euro(draft.income()), "received")
        .with("/costPlan/baseline/AEWA", "[]")
        .with("/costPlan/baseline/CMS", baseline.toString());
  }

  private static String euro(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}

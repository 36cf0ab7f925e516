package org.cmsfamily.catalog.service;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.safeguard.HeldFunds;
import org.cmsfamily.catalog.safeguard.Mandate;
import org.cmsfamily.catalog.safeguard.NextBudgets;
import org.cmsfamily.catalog.safeguard.NoAdditionalCost;
import org.cmsfamily.catalog.safeguard.Verdict;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.javamoney.moneta.Money;

/**
 * What approved terms rest on: each participant's approval, its mandate, and the budgets that they
 * count. It holds only while the decisions are in force. Source: StC44 decision, P1, P8 and P9.
 */
public record Grounds(FixedTerms text, Collection<ApprovedBy> approvals) {

  public Grounds {
    approvals = List.copyOf(approvals);
  }

  /** What of it does not hold on the family's day; nothing if all of it does. */
  public List<Lapse> lapsed(FamilyOn family) {
    return Stream.of(
            approvals.stream().flatMap(one -> lapsed(one, family).stream()),
            text.terms().instruments().stream().flatMap(one -> mandate(one, family)),
            text.terms().instruments().stream().flatMap(one -> budgets(one, family)),
            rises(family))
        .flatMap(lapses -> lapses)
        .distinct()
        .map(Lapse::brief)
        .toList();
  }

  /** How much of what the terms count others hold. */
  SortedMap<String, SortedMap<Year, Money>> heldByOthers(FamilyOn family, Encumbrances others) {
    return HeldFunds.byOthers(judged(family, others));
  }

  /** The years that were taken subject to the next budgets, with what others hold of these. */
  NextBudgets nextBudgets(FamilyOn family, Encumbrances others) {
    return new NextBudgets(judged(family, others));
  }

  /** What the terms hold of the lines that they count, as far as others do not. */
  List<Encumbrance> holds(FamilyOn family, Encumbrances others, String proposal) {
    return HeldFunds.of(judged(family, others), proposal);
  }

  private Case judged(FamilyOn family, Encumbrances others) {
    return new Case(text, family, new Analyses(List.of()), others, List.of());
  }

  /** Why an approval does not hold on the family's day; empty if it does. */
  public static Optional<Lapse> lapsed(ApprovedBy approval, FamilyOn family) {
    var decision = family.decision(approval.decision());
    return decision
            .filter(one -> one.instrument().equals(approval.instrument()))
            .filter(one -> one.body().equals(approval.body()))
            .filter(one -> family.adopted(one, family.date()))
            .isPresent()
        ? Optional.empty()
        : Optional.of(
            new Lapse(
                approval.instrument(),
                Lapse.Kind.APPROVAL,
                approval.decision(),
                "%s, by which %s approved for %s, is no longer in force%s"
                    .formatted(
                        approval.decision(),
                        approval.body(),
                        approval.instrument(),
                        status(decision))));
  }

  private static String status(Optional<DecisionFacts> decision) {
    return decision
        .map(DecisionFacts::status)
        .filter(status -> !status.startsWith("adopted"))
        .map(": it is %s"::formatted)
        .orElse("");
  }

  private Stream<Lapse> mandate(String instrument, FamilyOn family) {
    return Screening.violations(
            Mandate.forSubmissionOf(instrument), judged(family, Encumbrances.NONE))
        .stream()
        .map(one -> new Lapse(instrument, Lapse.Kind.MANDATE, null, one.message()));
  }

  private Stream<Lapse> budgets(String instrument, FamilyOn family) {
    return text.terms().costPlan().baselineOf(instrument).stream()
        .filter(line -> !provided(instrument, line, family))
        .map(line -> budget(instrument, line, family));
  }

  /** What a decision gives to a line that had to rise counts only while it is in force. */
  private Stream<Lapse> rises(FamilyOn family) {
    var terms = text.terms();
    return terms.instruments().stream().anyMatch(one -> !terms.rising(one).isEmpty())
            && new NoAdditionalCost().judge(judged(family, Encumbrances.NONE))
                instanceof Verdict.Breached breached
        ? breached.breaches().stream().map(Grounds::lapse)
        : Stream.of();
  }

  private static Lapse lapse(Ground breach) {
    return new Lapse(
        String.valueOf(breach.instrument()), Lapse.Kind.BUDGET, null, breach.message());
  }

  private static boolean provided(String instrument, BaselineLine line, FamilyOn family) {
    var releasing = line.decision();
    return releasing == null
        ? named(instrument, line, family).anyMatch(family::adopted)
        : family
            .decision(releasing)
            .filter(decision -> decision.instrument().equals(instrument))
            .filter(decision -> family.inForce(decision, family.date()))
            .isPresent();
  }

  private static Stream<BudgetFacts> named(String instrument, BaselineLine line, FamilyOn family) {
    var name = line.budget();
    return family.budgetsOf(instrument).stream()
        .filter(budget -> name != null && budget.named(name));
  }

  private static Lapse budget(String instrument, BaselineLine line, FamilyOn family) {
    var releasing = line.decision();
    var by =
        releasing == null
            ? named(instrument, line, family)
                .flatMap(budget -> Stream.ofNullable(budget.adoptedBy()))
                .findFirst()
                .orElse(null)
            : releasing;
    return new Lapse(
        instrument,
        Lapse.Kind.BUDGET,
        by,
        "what %s counts from %s is not adopted by a decision in force"
            .formatted(
                instrument,
                releasing == null
                    ? "line %s of budget %s".formatted(line.line(), line.budget())
                    : "decision " + releasing));
  }
}

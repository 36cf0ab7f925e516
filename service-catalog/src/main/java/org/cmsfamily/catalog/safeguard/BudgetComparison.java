package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Compares the baselines that the terms count with the adopted budgets and the decisions that they
 * name. Source: StC44 decision, P9; per year: house rule.
 */
final class BudgetComparison {

  private static final String BUDGET = "budget";

  private final Case c;
  private final CostPlan plan;
  private final String currency;

  /** For a plan that is clear. */
  BudgetComparison(Case c) {
    this.c = c;
    this.plan = c.terms().costPlan();
    this.currency = Objects.requireNonNull(plan.currency());
  }

  BudgetCover of(String instrument, Year year) {
    var missing = new ArrayList<String>();
    var counted = new LinkedHashMap<String, List<BaselineLine>>();
    for (var line : plan.baselineOf(instrument)) {
      if (line.years().containsKey(year)) {
        counted.computeIfAbsent(line.source(), source -> new ArrayList<>()).add(line);
      }
    }
    if (counted.isEmpty() && !budgeted(instrument, year)) {
      missing.add("%s has no adopted budget for %s".formatted(instrument, year));
    }
    var amount = Amounts.zero(currency);
    var overstated = Amounts.zero(currency);
    for (var lines : counted.values()) {
      var claimed = claimed(lines, year);
      var provided = provided(instrument, lines.getFirst(), year, claimed, missing);
      var least = provided.isLessThan(claimed) ? provided : claimed;
      amount = amount.add(least);
      overstated = overstated.add(claimed.subtract(least));
    }
    return new BudgetCover(
        amount, missing.isEmpty() ? overstated : Amounts.zero(currency), missing);
  }

  private boolean budgeted(String instrument, Year year) {
    return c.family().budgetsOf(instrument).stream()
        .anyMatch(budget -> budget.covers(year) && c.family().adopted(budget));
  }

  private Money claimed(List<BaselineLine> lines, Year year) {
    return Amounts.sum(
        lines.stream()
            .map(line -> Objects.requireNonNull(line.years().get(year)))
            .map(amount -> plan.inPlanCurrency(amount).orElseThrow())
            .toList(),
        currency);
  }

  private Money provided(
      String instrument, BaselineLine line, Year year, Money claimed, List<String> missing) {
    var decision = line.decision();
    return decision == null
        ? budgeted(instrument, line, year, missing)
        : released(instrument, decision, year, claimed, missing);
  }

  private Money budgeted(String instrument, BaselineLine line, Year year, List<String> missing) {
    var name = Objects.requireNonNull(line.budget());
    var code = Objects.requireNonNull(line.line());
    var named =
        c.family().budgetsOf(instrument).stream().filter(budget -> budget.named(name)).toList();
    var fault = fault(instrument, name, named);
    if (fault != null) {
      missing.add(fault);
      return Amounts.zero(currency);
    }
    return named.stream()
        .flatMap(budget -> budget.provides(code, year).stream())
        .findFirst()
        .flatMap(money -> converted(money, missing))
        .orElseGet(
            () -> {
              missing.add(
                  "budget %s of %s has no line %s with an amount for %s"
                      .formatted(name, instrument, code, year));
              return Amounts.zero(currency);
            });
  }

  private @Nullable String fault(String instrument, String name, List<BudgetFacts> named) {
    if (named.isEmpty()) {
      return "budget %s of %s is not known".formatted(name, instrument);
    }
    if (!named.stream().allMatch(c.family()::adopted)) {
      return "budget %s of %s is not adopted by a decision in force".formatted(name, instrument);
    }
    var support = Words.of(Objects.requireNonNull(plan.programmeSupportCost()));
    return named.stream().allMatch(budget -> support.equals(budget.programmeSupportCost()))
        ? null
        : "budget %s of %s and the cost plan differ in whether programme support cost is included"
            .formatted(name, instrument);
  }

  private Optional<Money> converted(Money money, List<String> missing) {
    var own = money.getCurrency().getCurrencyCode();
    var converted =
        plan.inPlanCurrency(new Amount(Amounts.number(money), own.equals(currency) ? null : own));
    if (converted.isEmpty()) {
      missing.add("the cost plan has no planned rate for %s".formatted(own));
      return Optional.of(Amounts.zero(currency));
    }
    return converted;
  }

  /** Funds that a decision of its own body, competent for the budget, names for the year. */
  private Money released(
      String instrument, String key, Year year, Money claimed, List<String> missing) {
    var releasing =
        c.family()
            .decision(key)
            .filter(decision -> c.family().inForce(decision, c.on()))
            .filter(
                decision ->
                    c.family().competentBodies(instrument, BUDGET, c.terms().areas()).stream()
                        .anyMatch(body -> body.code().equals(decision.body())));
    if (releasing.isEmpty()) {
      missing.add(
          "%s is not known as a decision in force of a body of %s competent for its budget"
              .formatted(key, instrument));
      return Amounts.zero(currency);
    }
    var text = new NamedAmounts(releasing.get());
    if (!text.name(year, claimed)) {
      missing.add("no paragraph of %s names %s for %s".formatted(key, Amounts.text(claimed), year));
      return Amounts.zero(currency);
    }
    return claimed;
  }
}

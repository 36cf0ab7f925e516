package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.javamoney.moneta.Money;

/**
 * The years that participants take subject to their next budgets: who is in such a year is seen by
 * its first day, when a budget must be adopted that carries the cost. Source: domain, cost plan.
 */
public final class NextBudgets {
  private final Case c;
  private final BudgetComparison budgets;
  private final List<Ground> against;

  /** Of terms whose cost plan is clear, as approved ones are. */
  public NextBudgets(Case c) {
    this.c = c;
    this.budgets = new BudgetComparison(c);
    this.against = none() ? List.of() : grounds(new NoAdditionalCost().judge(c));
  }

  private static List<Ground> grounds(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Satisfied satisfied -> List.of();
      case Verdict.Breached(var breaches, var missing, var remarks) -> {
        var all = new ArrayList<>(breaches);
        all.addAll(missing);
        yield all;
      }
      case Verdict.NotAssessable(var missing, var remarks) -> missing;
    };
  }

  /** No year is taken so. */
  public boolean none() {
    return c.terms().costPlan().subjectToNextBudget().isEmpty();
  }

  /** By instrument, why it is not in a year that has begun. */
  public SortedMap<String, List<String>> open() {
    var open = new TreeMap<String, List<String>>();
    c.terms()
        .costPlan()
        .subjectToNextBudget()
        .forEach(
            (instrument, years) -> {
              var why =
                  years.stream()
                      .filter(this::begun)
                      .flatMap(year -> why(instrument, year).stream());
              var all = why.toList();
              if (!all.isEmpty()) {
                open.put(instrument, all);
              }
            });
    return open;
  }

  /** By instrument, the years that have begun and wait for their budget still. */
  public SortedMap<String, List<Year>> missing() {
    var missing = new TreeMap<String, List<Year>>();
    c.terms()
        .costPlan()
        .subjectToNextBudget()
        .forEach(
            (instrument, years) -> {
              var some =
                  years.stream()
                      .filter(year -> begun(year) && budgets.pending(instrument, year))
                      .sorted()
                      .toList();
              if (!some.isEmpty()) {
                missing.put(instrument, some);
              }
            });
    return missing;
  }

  private boolean begun(Year year) {
    var first = year.atDay(1);
    var start = c.terms().start();
    return !c.on().isBefore(first.isBefore(start) ? start : first);
  }

  private List<String> why(String instrument, Year year) {
    return budgets.pending(instrument, year)
        ? List.of("%s has no adopted budget for %s".formatted(instrument, year))
        : against.stream()
            .filter(ground -> instrument.equals(ground.instrument()))
            .filter(ground -> Objects.equals(ground.year(), year.getValue()))
            .map(Ground::message)
            .toList();
  }

  private boolean carried(String instrument, Year year) {
    return c.terms().costPlan().subjectToNextBudget(instrument, year)
        && why(instrument, year).isEmpty();
  }

  /** What budgets adopted since then provide for years that they carry. */
  public SortedMap<String, SortedMap<Year, Money>> baseline() {
    var provided = new TreeMap<String, SortedMap<Year, Money>>();
    if (none()) {
      return provided;
    }
    HeldFunds.baseline(c)
        .forEach(
            (instrument, years) ->
                years.forEach(
                    (year, amount) -> {
                      if (carried(instrument, year)) {
                        provided
                            .computeIfAbsent(instrument, code -> new TreeMap<>())
                            .put(year, amount);
                      }
                    }));
    return provided;
  }

  /** What the terms hold of these budgets. */
  public List<Encumbrance> holds(String proposal) {
    return none()
        ? List.of()
        : HeldFunds.of(c, proposal).stream()
            .filter(one -> carried(one.line().instrument(), one.line().year()))
            .toList();
  }
}

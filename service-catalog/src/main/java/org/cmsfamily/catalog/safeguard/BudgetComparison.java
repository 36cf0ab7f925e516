package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.wording.Text;

/**
 * Compares the baselines that the terms count with the adopted budgets and the decisions that they
 * name. Source: StC44 decision, P9; per year: house rule.
 *
 * @param plan one that is clear
 */
record BudgetComparison(Case c, CostPlan plan) {

  /** For terms whose plan is clear. */
  BudgetComparison(Case c) {
    this(c, c.terms().costPlan());
  }

  BudgetCover of(String instrument, Year year) {
    var cover = new CoverOfYear(c, plan, instrument, year);
    var lines = plan.baselineOf(instrument);
    var counted = false;
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).years().containsKey(year)) {
        cover.count(lines.get(index), pointer(instrument, index, year));
        counted = true;
      }
    }
    if (!counted && !budgeted(instrument, year)) {
      cover.missing(
          Pointer.of("costPlan", "baseline", instrument).text(),
          Text.of("no-adopted-budget").with("instrument", instrument).with("year", year));
    }
    return cover.build();
  }

  /** The instrument has no budget for the year yet, and the terms say that it waits for one. */
  boolean pending(String instrument, Year year) {
    return plan.subjectToNextBudget(instrument, year) && !budgeted(instrument, year);
  }

  /** To the first amount that the instrument counts for the year, else to where one would stand. */
  String pointer(String instrument, Year year) {
    var lines = plan.baselineOf(instrument);
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).years().containsKey(year)) {
        return pointer(instrument, index, year);
      }
    }
    return Pointer.of("costPlan", "baseline", instrument).text();
  }

  private static String pointer(String instrument, int index, Year year) {
    return Pointer.of("costPlan", "baseline", instrument)
        .at(index)
        .at("years")
        .at(year.toString())
        .text();
  }

  private boolean budgeted(String instrument, Year year) {
    return c.family().budgetsOf(instrument).stream()
        .anyMatch(budget -> budget.covers(year) && c.family().adopted(budget));
  }
}

package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.workbench.catalog.Groundwork.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * The cost plan as a grid: the common cost, and each instrument's budget lines, by year.
 *
 * @param plan where the plan stands in the terms
 * @param keyKind the kind of its key; empty while none is agreed
 * @param weights the weights of its apportionment key, by instrument
 */
record CostGrid(
    String plan,
    List<Integer> years,
    List<GridRow> rows,
    String currency,
    String keyKind,
    List<Weight> weights) {

  /** The grid of a text of terms, with the budget lines that it may use. */
  static CostGrid of(ObjectNode terms, List<BudgetLine> lines) {
    return of(terms, CostPlans.WHOLE, Fields.of(terms).instruments(), lines);
  }

  /** That of the participants with which the service may start; null while there are none. */
  static @Nullable CostGrid ofCoalition(ObjectNode terms, List<BudgetLine> lines) {
    var coalition = Fields.of(terms).items("coalition/participants").toList();
    return coalition.isEmpty() ? null : of(terms, CostPlans.COALITION, coalition, lines);
  }

  private static CostGrid of(
      ObjectNode terms, String plan, List<String> instruments, List<BudgetLine> lines) {
    var years = PlanYears.of(terms);
    var baseline = new BaselineRows(terms, plan, years, lines);
    var rows = new ArrayList<GridRow>();
    rows.add(common(terms, RowKind.RECURRING, plan + "/recurring", years));
    rows.add(common(terms, RowKind.ONE_TIME, plan + "/oneTime", years));
    instruments.forEach(instrument -> rows.addAll(baseline.of(instrument)));
    return new CostGrid(
        plan,
        years,
        rows,
        terms.at("/" + plan + "/currency").asText(""),
        terms.at("/" + plan + "/key/kind").asText(""),
        Weight.all(terms, plan, instruments));
  }

  private static GridRow common(ObjectNode terms, RowKind kind, String under, List<Integer> years) {
    var cells = years.stream().map(year -> Cell.of(terms, under, year, null)).toList();
    return new GridRow(kind, "", cells, List.of());
  }
}

package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.workbench.catalog.Groundwork.BudgetLine;

/**
 * The cost plan as a grid: the common cost, and each instrument's budget lines, by year.
 *
 * @param keyKind the kind of its key; empty while none is agreed
 * @param weights the weights of its apportionment key, by instrument
 */
record CostGrid(
    List<Integer> years,
    List<GridRow> rows,
    String currency,
    String keyKind,
    List<Weight> weights) {

  /** The grid of a text of terms, with the budget lines that it may use. */
  static CostGrid of(ObjectNode terms, List<BudgetLine> lines) {
    var years = PlanYears.of(terms);
    var weights = Weight.all(terms);
    var baseline = new BaselineRows(terms, years, lines);
    var rows = new ArrayList<GridRow>();
    rows.add(common(terms, RowKind.RECURRING, "costPlan/recurring", years));
    rows.add(common(terms, RowKind.ONE_TIME, "costPlan/oneTime", years));
    weights.forEach(participant -> rows.addAll(baseline.of(participant.instrument())));
    return new CostGrid(
        years,
        rows,
        terms.at("/costPlan/currency").asText(""),
        terms.at("/costPlan/key/kind").asText(""),
        weights);
  }

  private static GridRow common(ObjectNode terms, RowKind kind, String under, List<Integer> years) {
    var cells = years.stream().map(year -> Cell.of(terms, under, year, null)).toList();
    return new GridRow(kind, "", cells, List.of());
  }
}

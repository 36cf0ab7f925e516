package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.catalog.Groundwork.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * The cost plan as a grid: the common cost, and each instrument's budget lines, by year.
 *
 * @param weights the weights of its apportionment key, by instrument
 * @param keyKind the kind of its key; empty while none is agreed
 */
record CostGrid(
    List<Integer> years,
    List<GridRow> rows,
    String currency,
    String keyKind,
    List<Weight> weights) {

  /** The grid of a text of terms. */
  static CostGrid of(ObjectNode terms, List<BudgetLine> lines) {
    var years = PlanYears.of(terms);
    var rows = new ArrayList<GridRow>();
    rows.add(row(terms, RowKind.RECURRING, "costPlan/recurring", years));
    rows.add(row(terms, RowKind.ONE_TIME, "costPlan/oneTime", years));
    terms.at("/costPlan/baseline").fieldNames()
        .forEachRemaining(instrument -> rows.addAll(baseline(terms, instrument, years, lines)));
    return new CostGrid(
        years,
        rows,
        terms.at("/costPlan/currency").asText(""),
        terms.at("/costPlan/key/kind").asText(""),
        Weight.all(terms));
  }

  private static GridRow row(ObjectNode terms, RowKind kind, String under, List<Integer> years) {
    return new GridRow(
        kind, "", years.stream().map(year -> cell(terms, under, year, null)).toList());
  }

  private static List<GridRow> baseline(
      ObjectNode terms, String instrument, List<Integer> years, List<BudgetLine> lines) {
    var rows = new ArrayList<GridRow>();
    var path = "costPlan/baseline/" + instrument;
    for (int at = 0; at < terms.at("/" + path).size(); at++) {
      var node = terms.at("/" + path + "/" + at);
      var under = path + "/" + at + "/years";
      var line = new LineName(instrument, node.path("budget").asText(), node.path("line").asText());
      var cells =
          years.stream().map(year -> cell(terms, under, year, line.free(lines, year))).toList();
      rows.add(new GridRow(RowKind.BASELINE, instrument + " " + line.line(), cells));
    }
    return rows;
  }

  private static Cell cell(ObjectNode terms, String under, int year, @Nullable Money free) {
    var place = Place.ofAmount(terms, under + "/" + year);
    return new Cell(place.name(), year, place.value(terms), !place.isManifold(terms), free);
  }

  /** The name of a budget line. */
  private record LineName(String instrument, String budget, String line) {

    @Nullable Money free(List<BudgetLine> lines, int year) {
      for (var one : lines) if (one.year() == year && isOf(one)) return one.free();
      return null;
    }

    private boolean isOf(BudgetLine one) {
      return one.instrument().equals(instrument)
          && one.line().equals(line)
          && (budget.isEmpty() || one.budget().equals(budget));
    }
  }
}

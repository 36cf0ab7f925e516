package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cmsfamily.workbench.catalog.Groundwork.BudgetLine;
import org.cmsfamily.workbench.terms.GridRow.Written;

/**
 * The budget lines of a cost plan: those that it names, then those that it could use.
 *
 * @param plan where the plan stands in the terms
 */
record BaselineRows(ObjectNode terms, String plan, List<Integer> years, List<BudgetLine> lines) {

  /**
   * The rows of one instrument. Each is named anew: a line that was typed and refused stands in no
   * version yet.
   */
  List<GridRow> of(String instrument) {
    var rows = new ArrayList<GridRow>();
    var names = new ArrayList<LineName>();
    for (var stated : terms.at("/" + path(instrument))) {
      var name = LineName.of(instrument, stated);
      rows.add(row(name, rows.size(), written(name, rows.size())));
      names.add(name);
    }
    offered(instrument).stream()
        .filter(line -> names.stream().noneMatch(name -> name.covers(line)))
        .forEach(line -> rows.add(row(line, rows.size(), written(line, rows.size()))));
    return rows;
  }

  /** Takes away the lines of which no amount was typed. */
  static void prune(ObjectNode terms) {
    CostPlans.of(terms)
        .flatMap(plan -> StreamSupport.stream(plan.path("baseline").spliterator(), false))
        .forEach(
            lines -> {
              if (lines instanceof ArrayNode array) prune(array);
            });
  }

  private static void prune(ArrayNode lines) {
    for (int at = lines.size() - 1; at >= 0; at--) {
      if (lines.path(at).path("years").isEmpty()) lines.remove(at);
    }
  }

  private List<LineName> offered(String instrument) {
    return lines.stream()
        .filter(line -> line.instrument().equals(instrument) && years.contains(line.year()))
        .map(LineName::of)
        .distinct()
        .toList();
  }

  private GridRow row(LineName name, int at, List<Written> written) {
    var under = path(name.instrument()) + "/" + at + "/years";
    var cells =
        years.stream().map(year -> Cell.of(terms, under, year, name.free(lines, year))).toList();
    return new GridRow(RowKind.BASELINE, name.label(), cells, written);
  }

  private List<Written> written(LineName name, int at) {
    var under = path(name.instrument()) + "/" + at;
    return Stream.of(
            new Written(under + "/line", name.line()),
            new Written(under + "/budget", name.budget()))
        .filter(one -> !one.value().isEmpty())
        .toList();
  }

  private String path(String instrument) {
    return plan + "/baseline/" + instrument;
  }
}

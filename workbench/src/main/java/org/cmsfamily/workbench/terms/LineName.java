package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.catalog.Groundwork.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * The name of a budget line.
 *
 * @param budget empty where the terms do not name it
 */
record LineName(String instrument, String budget, String line) {

  static LineName of(BudgetLine line) {
    return new LineName(line.instrument(), line.budget(), line.line());
  }

  static LineName of(String instrument, JsonNode stated) {
    return new LineName(
        instrument, stated.path("budget").asText(""), stated.path("line").asText(""));
  }

  /** What is left of it in a year; null if it is not known. */
  @Nullable Money free(List<BudgetLine> lines, int year) {
    for (var one : lines) {
      if (one.year() == year && covers(of(one))) return one.free();
    }
    return null;
  }

  /** Whether another name is of the same line. */
  boolean covers(LineName other) {
    return other.instrument().equals(instrument)
        && other.line().equals(line)
        && (budget.isEmpty() || other.budget().equals(budget));
  }

  /** As a row is labelled. */
  String label() {
    return instrument + " " + line;
  }
}

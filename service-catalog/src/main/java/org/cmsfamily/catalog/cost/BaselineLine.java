package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's body provides for what the service replaces: a line of an adopted budget, or
 * funds that a decision of its own body releases for named years. Source: StC44 decision, P9.
 *
 * @param budget the budget's code or the key of the decision that adopted it; null with a decision
 * @param line the line's code in that budget; null with a decision
 * @param decision the key of the decision that names the amounts; null with a budget line
 * @param years what is counted from it, by budget year
 */
public record BaselineLine(
    @Nullable String budget,
    @Nullable String line,
    @Nullable String decision,
    SortedMap<Year, Amount> years) {

  public BaselineLine {
    if (decision == null ? budget == null || line == null : budget != null || line != null) {
      throw new IllegalArgumentException("A baseline names a budget and its line, or a decision");
    }
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  /** For messages: where the money stands. */
  public String source() {
    return decision == null
        ? "line %s of budget %s".formatted(line, budget)
        : "decision " + decision;
  }
}

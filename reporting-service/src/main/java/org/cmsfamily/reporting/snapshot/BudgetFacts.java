package org.cmsfamily.reporting.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A budget as the registry publishes it, as far as a figure rests on it.
 *
 * @param adoptedBy the decision's key
 * @param adopted whether that decision counts and the budget is confirmed
 * @param lines its rows
 * @param totals as published; null if none were
 */
public record BudgetFacts(
    String code,
    String instrument,
    String period,
    @Nullable String adoptedBy,
    @Nullable Boolean adopted,
    @Nullable String family,
    @Nullable String currency,
    @Nullable List<Line> lines,
    @Nullable Totals totals) {

  /** A row: amounts by year, as plain decimal texts. */
  public record Line(String code, @Nullable Map<String, String> amounts) {

    /** Its amounts by year; none where none are stated. */
    public Map<String, String> years() {
      return Objects.requireNonNullElse(amounts, Map.of());
    }
  }

  /** The totals that were published beside the rows, whatever these sum to. */
  public record Totals(@Nullable Map<String, String> byYear, @Nullable String overPeriod) {

    /** The totals of the years whose total was published. */
    public Map<String, String> years() {
      return Objects.requireNonNullElse(byYear, Map.of());
    }
  }

  /** Its rows; none where none are published. */
  public List<Line> rows() {
    return Objects.requireNonNullElse(lines, List.of());
  }
}

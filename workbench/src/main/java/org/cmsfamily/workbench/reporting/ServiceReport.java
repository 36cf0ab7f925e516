package org.cmsfamily.workbench.reporting;

import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/** What a report says of one service. */
public record ServiceReport(
    Names titles,
    String currency,
    Map<String, String> participants,
    Costs costs,
    Map<String, Map<String, NeutralityReport>> neutrality,
    List<ProgressFacts> progress,
    Map<String, IndicatorReport> indicators) {

  /** Its cost in the period, in the year so far, and since its start. */
  public record Costs(Breakdown period, Breakdown yearToDate, Breakdown sinceStart) {}

  /** The figures of each participant and of all. */
  public record Breakdown(Map<String, Figures> instruments, Figures total) {}

  /** The figures of one participant or of all. */
  public record Figures(
      Money baseline,
      Money actual,
      Money oneTime,
      @Nullable Money savings,
      Money voluntaryIncome,
      Money needed,
      Money inKind,
      Money avoided) {}

  /** Whether an instrument needs more than its budget provides in a year. */
  public record NeutralityReport(Money baseline, Money needed, Money left, String verdict) {}

  /** A milestone. */
  public record ProgressFacts(
      String quarter, String instrument, String milestone, String narrative) {}

  /** How an indicator stands. */
  public record IndicatorReport(
      @Nullable String unit,
      @Nullable String baseline,
      @Nullable String target,
      Map<String, String> values,
      String verdict) {}

  /** The quarters in which an indicator was measured, the first one first. */
  public List<String> measuredIn() {
    return indicators.values().stream()
        .flatMap(one -> one.values().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }
}

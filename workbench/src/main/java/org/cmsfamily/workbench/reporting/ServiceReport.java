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
    Map<String, QuarterFacts> quarters,
    Map<String, Map<String, NeutralityReport>> neutrality,
    List<ProgressFacts> progress,
    Map<String, IndicatorReport> indicators) {

  /** Whether anybody booked or closed a quarter of the period: until then no cost is known. */
  public boolean isBooked() {
    return quarters.values().stream().anyMatch(one -> !one.booked().isEmpty());
  }

  /**
   * Who has booked a quarter.
   *
   * @param booked those who have, or have closed it with an empty ledger
   */
  public record QuarterFacts(List<String> booked) {}

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

  /**
   * Whether an instrument needs more than its budget provides in a year.
   *
   * @param needed at the rates of the booking days
   * @param neededAtPlannedRate the same at the rates that the terms plan with
   * @param left the baseline less what is needed at the planned rates
   * @param notYetClosed what of it no closed quarter holds; null in reports of the first form
   * @param bookedForLater beside it, what is booked for the year's quarters after the period
   */
  public record NeutralityReport(
      Money baseline,
      Money needed,
      Money neededAtPlannedRate,
      Money left,
      String verdict,
      @Nullable Money notYetClosed,
      @Nullable Money bookedForLater) {}

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

package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument needed in a budget year up to the period's end, against the whole year's
 * baseline.
 *
 * @param needed actual + one-time − voluntary income at the rates booked with
 * @param neededAtPlannedRate the same at the planned rates
 * @param verdict {@code within}, {@code exceeded} or {@code exceeded-through-exchange}
 * @param lots ids of the sums behind it
 * @param notYetClosed the part of {@code neededAtPlannedRate} that is in no closed quarter up to
 *     the period's end: entries that concern those quarters and came in later
 * @param bookedForLater beside it, what is booked so far for the year's quarters after the period
 */
public record NeutralityFacts(
    int year,
    String instrument,
    Money baseline,
    Money needed,
    Money neededAtPlannedRate,
    String verdict,
    List<String> lots,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money notYetClosed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money bookedForLater) {

  /** Whether it says of the year what a finding says of it. */
  boolean isOf(FindingFacts finding) {
    return Integer.valueOf(year).equals(finding.year()) && instrument.equals(finding.instrument());
  }
}

package org.cmsfamily.reporting.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cmsfamily.reporting.snapshot.NeutralityFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument needed in a budget year so far, against the whole year's baseline. A year in
 * which somebody has not closed a quarter has none.
 *
 * @param left baseline − need at the planned rate; negative when it is exceeded
 * @param notYetClosed the part of {@code neededAtPlannedRate} that is in no closed quarter up to
 *     the period's end; null in format 1, as is what follows
 * @param bookedForLater beside it, what is booked so far for the year's quarters after the period
 */
public record NeutralityReport(
    Money baseline,
    Money needed,
    Money neededAtPlannedRate,
    Money left,
    String verdict,
    @JsonInclude(NON_NULL) @Nullable Money notYetClosed,
    @JsonInclude(NON_NULL) @Nullable Money bookedForLater) {

  static NeutralityReport of(NeutralityFacts facts) {
    return new NeutralityReport(
        facts.baseline(),
        facts.needed(),
        facts.neededAtPlannedRate(),
        facts.baseline().subtract(facts.neededAtPlannedRate()),
        facts.verdict(),
        facts.notYetClosed(),
        facts.bookedForLater());
  }
}

package org.cmsfamily.reporting.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cmsfamily.reporting.neutrality.YearNeed;
import org.cmsfamily.reporting.snapshot.NeutralityFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument needed in a budget year so far, against the whole year's baseline. A year in
 * which somebody has not closed a quarter has none.
 *
 * @param left baseline − need at the planned rate; negative when it is exceeded
 * @param leftAt {@code planned-rates}: at which rates {@code left} is, those that the service's
 *     plan names; null up to format 4
 * @param notYetClosed the part of {@code neededAtPlannedRate} that is in no closed quarter up to
 *     the period's end; null in format 1, as is what follows
 * @param bookedForLater beside it, what is booked so far for the year's quarters after the period
 */
public record NeutralityReport(
    Money baseline,
    Money needed,
    Money neededAtPlannedRate,
    Money left,
    @JsonInclude(NON_NULL) @Nullable String leftAt,
    String verdict,
    @JsonInclude(NON_NULL) @Nullable Money notYetClosed,
    @JsonInclude(NON_NULL) @Nullable Money bookedForLater) {

  static NeutralityReport of(NeutralityFacts facts, boolean statesRates) {
    return new NeutralityReport(
        facts.baseline(),
        facts.needed(),
        facts.neededAtPlannedRate(),
        facts.baseline().subtract(facts.neededAtPlannedRate()),
        statesRates ? YearNeed.LEFT_AT : null,
        facts.verdict(),
        facts.notYetClosed(),
        facts.bookedForLater());
  }
}

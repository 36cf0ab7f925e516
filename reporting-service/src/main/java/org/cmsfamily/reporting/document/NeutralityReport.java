package org.cmsfamily.reporting.document;

import org.cmsfamily.reporting.snapshot.NeutralityFacts;
import org.javamoney.moneta.Money;

/**
 * What an instrument needed in a budget year so far, against the whole year's baseline.
 *
 * @param left baseline − need at the planned rate; negative when it is exceeded
 */
public record NeutralityReport(
    Money baseline, Money needed, Money neededAtPlannedRate, Money left, String verdict) {

  static NeutralityReport of(NeutralityFacts facts) {
    return new NeutralityReport(
        facts.baseline(),
        facts.needed(),
        facts.neededAtPlannedRate(),
        facts.baseline().subtract(facts.neededAtPlannedRate()),
        facts.verdict());
  }
}

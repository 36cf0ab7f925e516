package org.cmsfamily.reporting.snapshot;

import org.cmsfamily.reporting.replica.Names;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the registry publishes it, as far as a report shows it.
 *
 * @param adoptedOn as published: a day, a month or a year
 * @param condition what adoption depends on
 */
public record DecisionFacts(
    String key,
    String instrument,
    String body,
    @Nullable String meeting,
    @Nullable String symbol,
    @Nullable String adoptedOn,
    String status,
    @Nullable String condition,
    @Nullable Boolean conditionMet,
    @Nullable Boolean counts,
    @Nullable Names title,
    @Nullable Boolean demonstration) {

  /** Whether it binds its instrument. */
  public boolean binds() {
    return Boolean.TRUE.equals(counts);
  }
}

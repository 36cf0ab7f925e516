package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import org.cmsfamily.reporting.replica.Names;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the registry publishes it, as far as a report shows it.
 *
 * @param adoptedOn as published: a day, a month or a year, never more exact
 * @param condition what adoption depends on
 * @param adoptedOnPublished read from the registry; {@code adoptedOn} is it from then on
 * @param recordCounts whether the record of its outcome is confirmed; read, and not written again
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
    @Nullable Boolean demonstration,
    @JsonProperty(access = Access.WRITE_ONLY) @Nullable String adoptedOnPublished,
    @JsonProperty(access = Access.WRITE_ONLY) @Nullable Boolean recordCounts) {

  public DecisionFacts {
    adoptedOn = adoptedOnPublished == null ? adoptedOn : adoptedOnPublished;
  }

  /** Whether it binds its instrument. */
  public boolean binds() {
    return Boolean.TRUE.equals(counts);
  }

  /** Whether its record counts, whichever outcome it records. */
  boolean isRecordThatCounts() {
    return binds() || Boolean.TRUE.equals(recordCounts);
  }
}

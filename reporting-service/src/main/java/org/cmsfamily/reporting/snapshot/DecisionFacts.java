package org.cmsfamily.reporting.snapshot;

import static org.cmsfamily.platform.store.Aggregate.EVERYONE;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> IN_FORCE = Set.of("adopted", "adopted-conditional");

  public DecisionFacts {
    adoptedOn = adoptedOnPublished == null ? adoptedOn : adoptedOnPublished;
  }

  /** Whether it binds its instrument. */
  public boolean binds() {
    return Boolean.TRUE.equals(counts);
  }

  /** Whether it was adopted and is in force: neither superseded nor retired. */
  public boolean inForce() {
    return IN_FORCE.contains(status);
  }

  /** From which day its adoption counts; empty if it does not say when. */
  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(adoptedOn).map(PublishedDays::first);
  }

  /** Whether someone with these holders may see it. Source: domain, section 4. */
  public boolean isSeenBy(Collection<String> holders) {
    var readers = SourceReaders.of(this);
    return readers.contains(EVERYONE) || !Collections.disjoint(readers, holders);
  }

  /** Whether its record counts, whichever outcome it records. */
  boolean isRecordThatCounts() {
    return binds() || Boolean.TRUE.equals(recordCounts);
  }
}

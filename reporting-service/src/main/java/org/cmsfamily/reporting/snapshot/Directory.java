package org.cmsfamily.reporting.snapshot;

import java.util.SortedMap;
import org.cmsfamily.reporting.replica.Names;
import org.jspecify.annotations.Nullable;

/**
 * The names of what a report names by its code, wherever it does so.
 *
 * @param decisions those that everyone may read
 */
public record Directory(
    SortedMap<String, Names> bodies,
    SortedMap<String, InstrumentName> instruments,
    SortedMap<String, MeetingName> meetings,
    SortedMap<String, DecisionName> decisions) {

  /** An instrument's names. */
  public record InstrumentName(@Nullable String shortName, Names names) {}

  /**
   * A meeting's name and days, as published.
   *
   * @param end the last day, inclusive
   */
  public record MeetingName(
      String body,
      String name,
      @Nullable String start,
      @Nullable String end,
      @Nullable String city) {}

  /** A decision's symbol as published, and its title. */
  public record DecisionName(@Nullable String symbol, @Nullable Names title) {}
}

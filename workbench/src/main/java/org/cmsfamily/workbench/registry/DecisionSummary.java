package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * A decision in a list.
 *
 * @param adoptedOnPublished the day, month or year of its adoption, as published
 * @param recordCounts whether the record of its outcome is confirmed
 */
public record DecisionSummary(
    String key,
    String instrument,
    String body,
    String meeting,
    @Nullable String symbol,
    Names title,
    @Nullable DecisionStatus status,
    @Nullable String adoptedOnPublished,
    boolean recordCounts,
    boolean demonstration) {

  /** Whether another decision, or its end, took its place. */
  public boolean isOver() {
    return status != null && status.isOver();
  }
}

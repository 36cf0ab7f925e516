package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's totals as they were stored: at close, and at each restatement.
 *
 * @param reason of the restatement; null for the first
 * @param moved ids of the groups that a restatement counts in this quarter from now on
 */
public record Revision(
    QuarterTotals totals, @Nullable String reason, LocalDate on, Capacity by, List<String> moved) {

  public Revision {
    moved = List.copyOf(moved);
  }

  /** 1 at close, then 2, 3, … */
  int number() {
    return totals.revision();
  }
}

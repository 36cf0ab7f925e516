package org.cmsfamily.reporting.quarter;

import org.cmsfamily.platform.money.Quarter;

/** A quarter in a list: {@code open} or {@code closed}, and its newest revision. */
record QuarterSummary(Quarter quarter, String state, int revision) {

  /** A quarter whose newest revision has the number; 0 while it is open. */
  static QuarterSummary of(Quarter quarter, int revision) {
    return new QuarterSummary(quarter, revision > 0 ? "closed" : "open", revision);
  }
}

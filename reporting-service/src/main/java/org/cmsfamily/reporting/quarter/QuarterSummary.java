package org.cmsfamily.reporting.quarter;

import org.cmsfamily.platform.money.Quarter;

/** A quarter in a list: {@code open} or {@code closed}, and its newest revision. */
record QuarterSummary(Quarter quarter, String state, int revision) {

  static QuarterSummary of(ServiceQuarter quarter) {
    return new QuarterSummary(
        quarter.quarter(),
        quarter.closed() ? "closed" : "open",
        quarter.closed() ? quarter.revisions().getLast().number() : 0);
  }
}

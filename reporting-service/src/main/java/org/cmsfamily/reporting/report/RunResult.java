package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.reporting.snapshot.NotClosed;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a run did for one body and period.
 *
 * @param outcome one of the constants
 * @param revision the latest; 0 if there is none
 * @param dueOn from when on a provisional revision is issued
 */
record RunResult(
    String report,
    String body,
    Period period,
    String outcome,
    int revision,
    @Nullable String sha256,
    LocalDate dueOn,
    List<NotClosed> notClosed) {

  static final String ISSUED = "issued";
  static final String ISSUED_PROVISIONAL = "issued-provisional";
  static final String UNCHANGED = "unchanged";
  static final String WAITING = "waiting";
  static final String NOTHING_TO_REPORT = "nothing-to-report";

  RunResult {
    notClosed = List.copyOf(notClosed);
  }

  /** Whether there is a report. */
  boolean exists() {
    return revision > 0;
  }
}

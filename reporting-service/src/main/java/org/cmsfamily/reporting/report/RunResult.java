package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.reporting.snapshot.BodyFacts;
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

  /** Nothing was done; so it is until something is. */
  static RunResult unchanged(
      BodyFacts body,
      Period period,
      LocalDate dueOn,
      List<NotClosed> notClosed,
      @Nullable Report report) {
    var id = Report.idOf(body.code(), period);
    return new RunResult(id, body.code(), period, UNCHANGED, 0, null, dueOn, notClosed)
        .now(UNCHANGED, report);
  }

  /** Nothing was done, for another reason. */
  RunResult with(String why) {
    return new RunResult(report, body, period, why, revision, sha256, dueOn, notClosed);
  }

  /** A revision was issued. */
  RunResult issued(Report now) {
    return now(now.latest().provisional() ? ISSUED_PROVISIONAL : ISSUED, now);
  }

  private RunResult now(String what, @Nullable Report now) {
    return now == null
        ? this
        : new RunResult(
            report,
            body,
            period,
            what,
            now.latest().number(),
            now.latest().sha256(),
            dueOn,
            notClosed);
  }

  /** Whether there is a report. */
  boolean exists() {
    return revision > 0;
  }
}

package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.NotClosed;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/** Puts into words what a run did for a body and period. */
record Results(
    BodyFacts body,
    Period period,
    LocalDate dueOn,
    List<NotClosed> notClosed,
    @Nullable Report before) {

  /** Nothing was issued. */
  RunResult of(String outcome) {
    return result(before, outcome);
  }

  /** A revision was issued. */
  RunResult issued(Report report) {
    return result(
        report, report.latest().provisional() ? RunResult.ISSUED_PROVISIONAL : RunResult.ISSUED);
  }

  private RunResult result(@Nullable Report report, String outcome) {
    return new RunResult(
        Report.idOf(body.code(), period),
        body.code(),
        period,
        outcome,
        report == null ? 0 : report.latest().number(),
        report == null ? null : report.latest().sha256(),
        dueOn,
        notClosed);
  }
}

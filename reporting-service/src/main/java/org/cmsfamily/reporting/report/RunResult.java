package org.cmsfamily.reporting.report;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param failure what kind of problem held it up; it holds up no other report
 * @param failedForms of the latest revision, those that could not be rendered; the next run tries
 *     again
 */
record RunResult(
    String report,
    String body,
    Period period,
    String outcome,
    int revision,
    @Nullable String sha256,
    LocalDate dueOn,
    List<NotClosed> notClosed,
    @JsonInclude(NON_NULL) @Nullable String failure,
    @JsonInclude(NON_EMPTY) @Nullable List<FailedForm> failedForms) {

  static final String ISSUED = "issued";
  static final String ISSUED_PROVISIONAL = "issued-provisional";
  static final String UNCHANGED = "unchanged";
  static final String WAITING = "waiting";
  static final String NOTHING_TO_REPORT = "nothing-to-report";
  static final String FAILED = "failed";

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
    return new RunResult(id, body.code(), period, UNCHANGED, 0, null, dueOn, notClosed, null, null)
        .now(UNCHANGED, report);
  }

  /** It failed; those before and after it do not. */
  static RunResult failed(String body, Period period, LocalDate dueOn, String failure) {
    return new RunResult(
        Report.idOf(body, period), body, period, FAILED, 0, null, dueOn, List.of(), failure, null);
  }

  /** The same with what could not be rendered. */
  RunResult withFailed(List<FailedForm> forms) {
    return new RunResult(
        report, body, period, outcome, revision, sha256, dueOn, notClosed, failure, forms);
  }

  /** Nothing was done, for another reason. */
  RunResult with(String why) {
    return new RunResult(
        report, body, period, why, revision, sha256, dueOn, notClosed, failure, failedForms);
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
            notClosed,
            failure,
            failedForms);
  }

  /** Whether the run made a revision. */
  boolean isIssued() {
    return outcome.equals(ISSUED) || outcome.equals(ISSUED_PROVISIONAL);
  }

  /** Whether there is a report. */
  boolean exists() {
    return revision > 0;
  }
}

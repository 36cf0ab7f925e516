package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.jspecify.annotations.Nullable;

/** The Executive Secretary of the body's instrument clears exactly one revision. */
@ApplicationScoped
class ClearReport {

  private final Reports reports;
  private final BusinessCalendar calendar;
  private final Acts acts;

  ClearReport(Reports reports, BusinessCalendar calendar, Acts acts) {
    this.reports = reports;
    this.calendar = calendar;
    this.acts = acts;
  }

  /**
   * Clears.
   *
   * @throws Problem 422 if the revision is not the latest, or no draft
   */
  Report clear(Report report, @Nullable Integer revision, Capacity capacity) {
    int latest = report.latest().number();
    if (revision != null && revision != latest) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          "Revision %d is not the latest, which is %d".formatted(revision, latest));
    }
    var cleared = report.clear(calendar.today(report.family()), capacity);
    reports.update(cleared);
    acts.record(
        ActDraft.of(
            "clear-report",
            "report",
            cleared,
            capacity,
            Map.of("revision", latest, "sha256", cleared.latest().sha256())));
    return cleared;
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ReportingReplicas;

/** The Executive Secretary of the body's instrument puts a cleared report before a meeting. */
@ApplicationScoped
class SubmitReport {

  private final Reports reports;
  private final Replicas replicas;
  private final BusinessCalendar calendar;
  private final Acts acts;

  SubmitReport(Reports reports, Replicas replicas, BusinessCalendar calendar, Acts acts) {
    this.reports = reports;
    this.replicas = replicas;
    this.calendar = calendar;
    this.acts = acts;
  }

  /**
   * Submits.
   *
   * @throws Problem 422 if the meeting is another body's, or the report is not cleared
   */
  Report submit(Report report, String meeting, Capacity capacity) {
    var facts =
        replicas
            .find(ReportingReplicas.MEETINGS, meeting)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Meeting " + meeting));
    if (!facts.body().equals(report.body())) {
      throw Problem.of(
          ReportingProblems.NOT_OF_THE_BODY,
          "%s is a meeting of %s, not of %s".formatted(meeting, facts.body(), report.body()));
    }
    var submitted = report.submit(calendar.today(report.family()), meeting);
    reports.update(submitted);
    acts.record(
        ActDraft.of(
            "submit-report",
            "report",
            submitted,
            capacity,
            Map.of(
                "revision",
                submitted.latest().number(),
                "sha256",
                submitted.latest().sha256(),
                "meeting",
                meeting)));
    return submitted;
  }
}

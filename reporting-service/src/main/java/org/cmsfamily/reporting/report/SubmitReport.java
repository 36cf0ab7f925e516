package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
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
  private final Actor actor;

  SubmitReport(Reports reports, Replicas replicas, BusinessCalendar calendar, Actor actor) {
    this.reports = reports;
    this.replicas = replicas;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Submits.
   *
   * @throws Problem 404 if there is no such report for the caller; 409 or 422 if the meeting is
   *     another body's, or the report is not cleared
   */
  Done<Report> submit(String id, SubmissionRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.EXECUTIVE_SECRETARY), report.instrument()::equals, request.actingAs());
    var meeting = request.meeting();
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
    return Done.of(
        submitted,
        ActDraft.of(
            ReportAct.SUBMIT,
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
  }
}

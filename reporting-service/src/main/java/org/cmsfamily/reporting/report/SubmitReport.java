package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** The Executive Secretary of the body's instrument puts a cleared report before a meeting. */
@ApplicationScoped
class SubmitReport {

  private final Reports reports;
  private final BodysMeeting bodysMeeting;
  private final HouseRules rules;
  private final BusinessCalendar calendar;
  private final Actor actor;

  SubmitReport(
      Reports reports,
      BodysMeeting bodysMeeting,
      HouseRules rules,
      BusinessCalendar calendar,
      Actor actor) {
    this.reports = reports;
    this.bodysMeeting = bodysMeeting;
    this.rules = rules;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Submits.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such report for the caller;
   *     409 or 422 if the meeting is another body's or over, the report is not cleared, or the
   *     others may still object
   */
  Done<Report> submit(String id, SubmissionRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.bindingCapacityFor(
            Set.of(Roles.EXECUTIVE_SECRETARY), report.instrument()::equals, request.actingAs());
    var meeting = request.meeting();
    bodysMeeting.mustTake(report, meeting);
    var submitted =
        report.submit(
            calendar.today(report.family()), meeting, rules.objectionDays(report.family()));
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

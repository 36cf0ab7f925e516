package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;

/**
 * The Executive Secretary of the body's instrument names the meeting, agenda item and symbol of a
 * report: a further revision, on the same books, bears them.
 */
@ApplicationScoped
class PutUnderSymbol {
  private final Reports reports;
  private final ReportStore store;
  private final IssueReport issueReport;
  private final BodysMeeting bodysMeeting;
  private final BusinessCalendar calendar;
  private final Actor actor;

  PutUnderSymbol(
      Reports reports,
      ReportStore store,
      IssueReport issueReport,
      BodysMeeting bodysMeeting,
      BusinessCalendar calendar,
      Actor actor) {
    this.reports = reports;
    this.store = store;
    this.issueReport = issueReport;
    this.bodysMeeting = bodysMeeting;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Names them.
   *
   * @throws Problem 404 if there is no such report for the caller; 409 if it is before the body;
   *     422 if the meeting is another body's, or over
   */
  Done<Report> name(String id, PaperRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.EXECUTIVE_SECRETARY), report.instrument()::equals, request.actingAs());
    if (report.isBeforeTheBody()) {
      throw Problem.of(ReportingProblems.WRONG_STATE, Text.of("report-before-the-body"));
    }
    bodysMeeting.mustTake(report, request.meeting());
    int number = report.latest().number();
    var manifest =
        store
            .manifest(report.id(), number)
            .revised(number + 1, request.paper(), calendar.today(report.family()));
    var revised = issueReport.store(report, manifest);
    return Done.of(
        revised,
        ActDraft.of(
            ReportAct.PAPER,
            "report",
            revised,
            capacity,
            Map.of("revision", number + 1, "meeting", request.meeting())));
  }
}

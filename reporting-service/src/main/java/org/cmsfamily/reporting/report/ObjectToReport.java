package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.snapshot.Objection;

/**
 * A participant's Executive Secretary objects to its own figures: a further revision, on the same
 * books, prints the objection.
 */
@ApplicationScoped
class ObjectToReport {

  private final Reports reports;
  private final ReportStore store;
  private final IssueReport issueReport;
  private final HouseRules rules;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ObjectToReport(
      Reports reports,
      ReportStore store,
      IssueReport issueReport,
      HouseRules rules,
      BusinessCalendar calendar,
      Actor actor) {
    this.reports = reports;
    this.store = store;
    this.issueReport = issueReport;
    this.rules = rules;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Objects.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such report for the caller;
   *     409 if it is before the body, or it objected to the same figures before; 422 if its days
   *     are over
   */
  Done<Report> object(String id, ObjectionRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(Set.of(Roles.EXECUTIVE_SECRETARY), report::mayObject, request.actingAs());
    int number = report.latest().number();
    var objection =
        new Objection(
            number, capacity.holder(), request.text().strip(), calendar.today(report.family()));
    var objected = report.object(objection, rules.objectionDays(report.family()));
    var manifest =
        store
            .manifest(report.id(), number)
            .revised(number + 1, objected.objections(), objection.on());
    var revised = issueReport.store(objected, manifest);
    return Done.of(
        revised,
        ActDraft.of(ReportAct.OBJECT, "report", revised, capacity, Map.of("revision", number)));
  }
}

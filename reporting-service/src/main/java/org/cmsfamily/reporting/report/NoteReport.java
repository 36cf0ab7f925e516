package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** A registrar records that the body has noted the report, by which decision of its own. */
@ApplicationScoped
class NoteReport {

  private final Reports reports;
  private final BodysDecision bodysDecision;
  private final BusinessCalendar calendar;
  private final Actor actor;

  NoteReport(Reports reports, BodysDecision bodysDecision, BusinessCalendar calendar, Actor actor) {
    this.reports = reports;
    this.bodysDecision = bodysDecision;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Notes.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such report for the caller;
   *     409 if the report is not submitted; 422 if the decision cannot have noted it
   */
  Done<Report> note(String id, NotingRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(Set.of(Roles.REGISTRAR), report.instrument()::equals, request.actingAs());
    var decision = request.decision();
    var noted = report.note(calendar.today(report.family()), decision);
    bodysDecision.mustNote(report, decision);
    reports.update(noted);
    return Done.of(
        noted,
        ActDraft.of(
            ReportAct.NOTE,
            "report",
            noted,
            capacity,
            Map.of("revision", noted.latest().number(), "decision", decision)));
  }
}

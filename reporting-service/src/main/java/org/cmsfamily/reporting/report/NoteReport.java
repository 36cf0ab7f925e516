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

/** A registrar records that the body has noted the report, by which decision of its own. */
@ApplicationScoped
class NoteReport {

  private final Reports reports;
  private final Replicas replicas;
  private final BusinessCalendar calendar;
  private final Actor actor;

  NoteReport(Reports reports, Replicas replicas, BusinessCalendar calendar, Actor actor) {
    this.reports = reports;
    this.replicas = replicas;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Notes.
   *
   * @throws Problem 404 if there is no such report for the caller; 409 or 422 if the decision is
   *     another body's or does not count, or the report is not submitted
   */
  Done<Report> note(String id, NotingRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(Set.of(Roles.REGISTRAR), report.instrument()::equals, request.actingAs());
    var decision = request.decision();
    var facts =
        replicas
            .find(ReportingReplicas.DECISIONS, decision)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + decision));
    if (!facts.body().equals(report.body()) || !facts.binds()) {
      throw Problem.of(
          ReportingProblems.NOT_OF_THE_BODY,
          "%s is no decision of %s that counts".formatted(decision, report.body()));
    }
    var noted = report.note(calendar.today(report.family()), decision);
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

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

/** A registrar records that the body has noted the report, by which decision of its own. */
@ApplicationScoped
class NoteReport {

  private final Reports reports;
  private final Replicas replicas;
  private final BusinessCalendar calendar;
  private final Acts acts;

  NoteReport(Reports reports, Replicas replicas, BusinessCalendar calendar, Acts acts) {
    this.reports = reports;
    this.replicas = replicas;
    this.calendar = calendar;
    this.acts = acts;
  }

  /**
   * Notes.
   *
   * @throws Problem 422 if the decision is another body's or does not count, or the report is not
   *     submitted
   */
  Report note(Report report, String decision, Capacity capacity) {
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
    acts.record(
        ActDraft.of(
            "note-report",
            "report",
            noted,
            capacity,
            Map.of("revision", noted.latest().number(), "decision", decision)));
    return noted;
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** The Executive Secretary of the body's instrument puts an erratum beside a noted revision. */
@ApplicationScoped
class RecordReportErratum {

  private final Reports reports;
  private final BusinessCalendar calendar;
  private final Actor actor;

  RecordReportErratum(Reports reports, BusinessCalendar calendar, Actor actor) {
    this.reports = reports;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Records it.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such revision for the caller;
   *     409 if it is not noted; 422 if it has as many errata as it may
   */
  Done<Report> record(String id, int number, ReportErratumRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.EXECUTIVE_SECRETARY), report.instrument()::equals, request.actingAs());
    var erratum =
        new ReportErratum(request.text().strip(), calendar.today(report.family()), capacity);
    var corrected = report.correct(number, erratum);
    reports.update(corrected);
    return Done.of(
        corrected,
        ActDraft.of(
            ReportAct.RECORD_ERRATUM,
            "report",
            corrected,
            capacity,
            Map.of("revision", number, "sha256", corrected.revision(number).sha256())));
  }
}

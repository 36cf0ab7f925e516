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

/** The Executive Secretary of the body's instrument clears exactly one revision. */
@ApplicationScoped
class ClearReport {

  private final Reports reports;
  private final RenderFiles renderFiles;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ClearReport(Reports reports, RenderFiles renderFiles, BusinessCalendar calendar, Actor actor) {
    this.reports = reports;
    this.renderFiles = renderFiles;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Clears.
   *
   * @throws Problem 404 if there is no such report for the caller; 409 or 422 if the revision is
   *     not the latest, no draft, or lacks a file
   */
  Done<Report> clear(String id, ClearanceRequest request) {
    var report = reports.lock(id);
    var capacity =
        actor.bindingCapacityFor(
            Set.of(Roles.EXECUTIVE_SECRETARY), report.instrument()::equals, request.actingAs());
    int latest = report.latest().number();
    var revision = request.revision();
    if (revision != null && revision != latest) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("not-the-latest-revision").with("revision", revision).with("latest", latest));
    }
    var missing = renderFiles.missing(report.id(), latest, report.family());
    if (!missing.isEmpty()) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("revision-lacks-files").with("revision", latest).with("files", missing));
    }
    var cleared = report.clear(calendar.today(report.family()), capacity);
    reports.update(cleared);
    return Done.of(
        cleared,
        ActDraft.of(
            ReportAct.CLEAR,
            "report",
            cleared,
            capacity,
            Map.of("revision", latest, "sha256", cleared.latest().sha256())));
  }
}

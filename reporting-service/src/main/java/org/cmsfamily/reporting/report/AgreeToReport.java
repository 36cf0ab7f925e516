package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/** A participant's Executive Secretary agrees to a cleared revision before the days are over. */
@ApplicationScoped
class AgreeToReport {
  private final Reports reports;
  private final BusinessCalendar calendar;
  private final Actor actor;

  AgreeToReport(Reports reports, BusinessCalendar calendar, Actor actor) {
    this.reports = reports;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Agrees.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such report for the caller;
   *     409 if its latest revision is not cleared, or the instrument has agreed to it
   */
  Done<Report> agree(String id, @Nullable String actingAs) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(Set.of(Roles.EXECUTIVE_SECRETARY), report::mayObject, actingAs);
    var agreed =
        report.agree(new Agreement(capacity.holder(), calendar.today(report.family()), capacity));
    reports.update(agreed);
    return Done.of(
        agreed,
        ActDraft.of(
            ReportAct.AGREE,
            "report",
            agreed,
            capacity,
            Map.of("revision", agreed.latest().number(), "sha256", agreed.latest().sha256())));
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.jspecify.annotations.Nullable;

/** A reader's office has the forms rendered that a revision lacks; what is stored stays. */
@ApplicationScoped
class RenderRevision {
  static final Set<String> ROLES = Set.of(Roles.EXECUTIVE_SECRETARY, Roles.FINANCE_OFFICER);

  private final VisibleReports visible;
  private final Reports reports;
  private final ReportStore store;
  private final RenderFiles renderFiles;
  private final Actor actor;

  RenderRevision(
      VisibleReports visible,
      Reports reports,
      ReportStore store,
      RenderFiles renderFiles,
      Actor actor) {
    this.visible = visible;
    this.reports = reports;
    this.store = store;
    this.renderFiles = renderFiles;
    this.actor = actor;
  }

  /**
   * Renders.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such revision for the caller;
   *     403 if he is neither Executive Secretary nor finance officer of one of its readers
   */
  Done<RenderingView> render(String id, int number, @Nullable String actingAs) {
    var report = visible.get(id);
    var capacity = actor.capacityFor(ROLES, report::isReader, actingAs);
    var revision = report.revision(number);
    var failed = renderFiles.render(id, revision.number(), report.family());
    var view = new RenderingView(id, number, store.files(id, number), failed);
    return Done.of(
        view,
        ActDraft.of(
            ReportAct.RENDER, "report", reports.get(id), capacity, Map.of("revision", number)));
  }
}

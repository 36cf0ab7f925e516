package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.jspecify.annotations.Nullable;

/** An office of an instrument in the report attaches a file to one of its revisions. */
@ApplicationScoped
class AttachToReport {
  static final Set<String> ROLES =
      Set.of(Roles.EXECUTIVE_SECRETARY, Roles.FINANCE_OFFICER, Roles.PROGRAMME_OFFICER);

  private final VisibleReports visible;
  private final Reports reports;
  private final Documents documents;
  private final Actor actor;

  AttachToReport(VisibleReports visible, Reports reports, Documents documents, Actor actor) {
    this.visible = visible;
    this.reports = reports;
    this.documents = documents;
    this.actor = actor;
  }

  /**
   * Attaches a file.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such revision for the caller;
   *     403 if he holds no such office of an instrument in it
   */
  Done<Attachment> attach(
      String id, int number, @Nullable String name, @Nullable String language, Upload file) {
    visible.get(id).revision(number);
    var report = reports.lock(id);
    var capacity = actor.capacityFor(ROLES, report::isReader, null);
    var holder = DocumentsOfReports.revision(report, report.revision(number));
    var attached = documents.attach(holder, name, language, file);
    Map<String, Object> bound = new HashMap<>(attached.bound());
    bound.put("revision", number);
    return attached.done(ActDraft.of(ReportAct.ATTACH_DOCUMENT, "report", report, capacity, bound));
  }
}

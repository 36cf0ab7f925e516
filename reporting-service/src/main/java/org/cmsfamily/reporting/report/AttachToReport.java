package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The Executive Secretary of the body's instrument attaches a document to a report, such as a
 * letter. Whoever may read the report may read it; no revision's bytes change.
 */
@ApplicationScoped
class AttachToReport {

  private final Reports reports;
  private final Documents documents;
  private final Actor actor;

  AttachToReport(Reports reports, Documents documents, Actor actor) {
    this.reports = reports;
    this.documents = documents;
    this.actor = actor;
  }

  /**
   * Attaches.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such report for the caller;
   *     403 if it is another instrument's; 413 or 415 if the file is none that is taken
   */
  Done<Attachment> attach(
      String id, @Nullable String name, @Nullable String language, Upload file) {
    var report = reports.lock(id);
    var capacity =
        actor.capacityFor(Set.of(Roles.EXECUTIVE_SECRETARY), report.instrument()::equals, null);
    var attachment =
        documents.attach(DocumentHolder.of(reports.noun(), report), name, language, file);
    return attachment.done(
        ActDraft.of(ReportAct.ATTACH, "report", report, capacity, attachment.bound()));
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.Objection;

/**
 * A participant's Executive Secretary objects to its own figures: a further revision, on the same
 * books, prints the objection.
 */
@ApplicationScoped
class ObjectToReport {

  private final ReportStore store;
  private final IssueReport issueReport;
  private final RenderFiles renderFiles;
  private final BusinessCalendar calendar;
  private final Acts acts;

  ObjectToReport(
      ReportStore store,
      IssueReport issueReport,
      RenderFiles renderFiles,
      BusinessCalendar calendar,
      Acts acts) {
    this.store = store;
    this.issueReport = issueReport;
    this.renderFiles = renderFiles;
    this.calendar = calendar;
    this.acts = acts;
  }

  Report object(Report report, String text, Capacity capacity) {
    int number = report.latest().number();
    var objection =
        new Objection(number, capacity.holder(), text.strip(), calendar.today(report.family()));
    var objected = report.object(objection);
    var manifest =
        store
            .manifest(report.id(), number)
            .revised(number + 1, Manifest.OBJECTION, objected.objections());
    var revised = issueReport.store(objected, manifest);
    renderFiles.render(revised.id(), number + 1, revised.family());
    acts.record(
        ActDraft.of("object-to-report", "report", revised, capacity, Map.of("revision", number)));
    return revised;
  }
}

package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Report;
import org.cmsfamily.workbench.reporting.ReportDocument;
import org.jspecify.annotations.Nullable;

/**
 * One revision to read.
 *
 * @param report whose revision it is, with what may be done with it
 * @param issued when it was cleared and noted, its files and errata
 * @param documents that are attached to it
 * @param attaching who may attach another; null if the visitor may not
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RevisionPage(
    ReportDocument text,
    Report report,
    Report.Revision issued,
    List<AttachedDocument> documents,
    List<CostTable> costs,
    List<NeutralityTable> budgets,
    List<ChangedFigure> changes,
    @Nullable PossibleAct attaching,
    Typed typed)
    implements TemplateInstance {

  static RevisionPage of(
      ReportDocument text,
      Report report,
      Report.Revision issued,
      List<AttachedDocument> documents,
      @Nullable PossibleAct attaching,
      Typed typed) {
    var revision = new RevisionPath(text.report(), text.revision());
    var services = text.services().entrySet();
    return new RevisionPage(
        text,
        report,
        issued,
        documents,
        services.stream()
            .map(entry -> CostTable.of(entry.getKey(), entry.getValue(), revision))
            .toList(),
        services.stream()
            .flatMap(
                entry -> NeutralityTable.of(entry.getKey(), entry.getValue(), revision).stream())
            .toList(),
        text.changes().stream()
            .map(change -> new ChangedFigure(change, revision.figure(change.figure())))
            .toList(),
        attaching,
        typed);
  }

  /** A figure that is different, and the page that says where it comes from now. */
  record ChangedFigure(ReportDocument.Change change, String page) {}
}

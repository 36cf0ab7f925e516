package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.reporting.ReportDocument;

/** One revision to read. */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RevisionPage(
    ReportDocument text,
    List<CostTable> costs,
    List<NeutralityTable> budgets,
    List<ChangedFigure> changes)
    implements TemplateInstance {

  static RevisionPage of(ReportDocument text) {
    var revision = new RevisionPath(text.report(), text.revision());
    var services = text.services().entrySet();
    return new RevisionPage(
        text,
        services.stream()
            .map(entry -> CostTable.of(entry.getKey(), entry.getValue(), revision))
            .toList(),
        services.stream()
            .flatMap(
                entry -> NeutralityTable.of(entry.getKey(), entry.getValue(), revision).stream())
            .toList(),
        text.changes().stream()
            .map(change -> new ChangedFigure(change, revision.figure(change.figure())))
            .toList());
  }

  /** A figure that is different, and the page that says where it comes from now. */
  record ChangedFigure(ReportDocument.Change change, String page) {}
}

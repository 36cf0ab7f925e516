package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import org.cmsfamily.platform.money.Quarter;

/** What differs from the revision before; left out of a first revision. */
final class ChangesSection implements Section {

  private static final int MOST = 40;

  @Override
  public void write(Paper paper, ReportNames names) {
    var report = names.report();
    if (report.revision() == 1) {
      return;
    }
    paper.section(paper.text("changes.title"));
    paper.paragraph(
        paper.text(
            "changes.text", report.revision(), paper.texts().word("reason", report.reason())));
    reasons(paper, names);
    report
        .objections()
        .forEach(
            objection ->
                paper.paragraph(
                    paper.text(
                        "objections.text",
                        names.instrument(objection.instrument()),
                        paper.numbers().date(objection.on()),
                        objection.revision(),
                        objection.text())));
    table(paper, names);
  }

  private static void reasons(Paper paper, ReportNames names) {
    names
        .report()
        .services()
        .forEach(
            (code, service) ->
                service
                    .quarters()
                    .forEach(
                        (quarter, figures) ->
                            figures
                                .restated()
                                .forEach(
                                    reason ->
                                        paper.paragraph(
                                            paper.text(
                                                "changes.restated",
                                                names.title(code, service),
                                                names.quarter(Quarter.parse(quarter)),
                                                reason)))));
  }

  private static void table(Paper paper, ReportNames names) {
    var label = new PointerLabel(paper, names);
    var changes = names.report().changes().stream().filter(PointerLabel::shown).toList();
    var table =
        new PaperTable(
                paper.text("changes.table"),
                List.of(
                    paper.text("changes.figure"),
                    paper.text("changes.before"),
                    paper.text("changes.after")))
            .columns("tnn")
            .widths("60 20 20")
            .small();
    changes.stream()
        .limit(MOST)
        .forEach(
            change ->
                table.row(
                    label.of(change.figure()),
                    label.value(change.before()),
                    label.value(change.after())));
    paper.table(table);
    int more = names.report().changes().size() - Math.min(MOST, changes.size());
    if (more > 0) {
      paper.paragraph(paper.text("changes.more", more));
    }
  }
}

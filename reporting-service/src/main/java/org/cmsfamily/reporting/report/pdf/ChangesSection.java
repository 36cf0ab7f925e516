package org.cmsfamily.reporting.report.pdf;

import java.util.List;
import org.cmsfamily.platform.money.Quarter;

/** What differs from the revision before; left out of a first revision. */
final class ChangesSection implements Section {

  private static final int MOST = 40;

  @Override
  public void write(Paper paper, Subject subject) {
    var report = subject.report();
    if (report.revision() == 1) {
      return;
    }
    paper.section(paper.text("changes.title"));
    paper.paragraph(
        paper.text(
            "changes.text", report.revision(), paper.texts().word("reason", report.reason())));
    reasons(paper, subject);
    report
        .objections()
        .forEach(
            objection ->
                paper.paragraph(
                    paper.text(
                        "objections.text",
                        subject.instrument(objection.instrument()),
                        paper.numbers().date(objection.on()),
                        objection.revision(),
                        objection.text())));
    table(paper, subject);
  }

  private static void reasons(Paper paper, Subject subject) {
    subject
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
                                                subject.title(code, service),
                                                subject.quarter(Quarter.parse(quarter)),
                                                reason)))));
  }

  private static void table(Paper paper, Subject subject) {
    var label = new FigureLabel(paper, subject);
    var changes = subject.report().changes().stream().filter(FigureLabel::shown).toList();
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
    int more = subject.report().changes().size() - Math.min(MOST, changes.size());
    if (more > 0) {
      paper.paragraph(paper.text("changes.more", more));
    }
  }
}

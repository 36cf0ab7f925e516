package org.cmsfamily.reporting.report.pdf;

import java.util.List;
import org.cmsfamily.reporting.report.document.ServiceReport;

/** Whether any participant needs more in a budget year than its adopted budget provides. */
final class NeutralitySection implements Section {

  @Override
  public void write(Paper paper, Subject subject) {
    paper.section(paper.text("neutrality.title"));
    paper.paragraph(paper.text("neutrality.text"));
    subject
        .report()
        .services()
        .forEach((code, service) -> paper.table(table(paper, subject, code, service)));
  }

  private static PaperTable table(
      Paper paper, Subject subject, String code, ServiceReport service) {
    var table =
        new PaperTable(
                paper.text("neutrality.table", subject.title(code, service)),
                List.of(
                    paper.text("costs.item", service.currency()),
                    paper.text("neutrality.year"),
                    paper.text("neutrality.baseline"),
                    paper.text("neutrality.needed"),
                    paper.text("neutrality.left"),
                    paper.text("neutrality.verdict")))
            .columns("ttnnnt")
            .widths("16 10 20 20 18 16");
    service
        .neutrality()
        .forEach(
            (year, instruments) ->
                subject
                    .instruments()
                    .forEach(
                        instrument -> {
                          var line = instruments.get(instrument);
                          if (line != null) {
                            table.row(
                                subject.instrument(instrument),
                                year,
                                paper.numbers().bare(line.baseline()),
                                paper.numbers().bare(line.neededAtPlannedRate()),
                                paper.numbers().bare(line.left()),
                                paper.texts().word("verdict", line.verdict()));
                          }
                        }));
    return table;
  }
}

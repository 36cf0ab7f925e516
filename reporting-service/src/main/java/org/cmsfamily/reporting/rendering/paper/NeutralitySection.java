package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import org.cmsfamily.reporting.document.ServiceReport;

/** Whether any participant needs more in a budget year than its adopted budget provides. */
final class NeutralitySection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("neutrality.title"));
    paper.paragraph(paper.text("neutrality.text"));
    names
        .report()
        .services()
        .forEach((code, service) -> paper.table(table(paper, names, code, service)));
  }

  private static PaperTable table(
      Paper paper, ReportNames names, String code, ServiceReport service) {
    var table =
        new PaperTable(
                paper.text("neutrality.table", names.title(code, service)),
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
                names
                    .instruments()
                    .forEach(
                        instrument -> {
                          var line = instruments.get(instrument);
                          if (line != null) {
                            table.row(
                                names.instrument(instrument),
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

package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.reporting.snapshot.FindingFacts;

/** Findings, which the system raised, and warnings, which change no state. */
final class FindingsSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("findings.title"));
    findings(paper, names);
    warnings(paper, names);
  }

  private static void findings(Paper paper, ReportNames names) {
    var findings = names.report().findings();
    if (findings.isEmpty()) {
      paper.paragraph(paper.text("findings.none"));
      return;
    }
    var table =
        new PaperTable(
                paper.text("findings.table"),
                List.of(
                    paper.text("findings.kind"),
                    paper.text("findings.service"),
                    paper.text("findings.text"),
                    paper.text("findings.amount"),
                    paper.text("findings.state")))
            .columns("tttnt")
            .widths("14 20 36 16 14");
    findings.forEach(finding -> table.row(row(paper, finding)));
    paper.table(table);
  }

  private static List<String> row(Paper paper, FindingFacts finding) {
    var amount = finding.amount();
    return List.of(
        paper.texts().word("finding", finding.kind()),
        Objects.requireNonNullElse(finding.service(), paper.text("none")),
        finding.explanation() == null
            ? finding.text()
            : paper.text("findings.explained", finding.text(), finding.explanation()),
        amount == null ? paper.text("none") : paper.numbers().money(amount),
        paper.texts().word("finding.state", finding.state()));
  }

  private static void warnings(Paper paper, ReportNames names) {
    var warnings = new ArrayList<String>();
    names
        .report()
        .services()
        .forEach(
            (code, service) ->
                service
                    .warnings()
                    .forEach(
                        warning ->
                            warnings.add(
                                paper.text(
                                    "warning.above-phased-part",
                                    names.title(code, service),
                                    names.quarter(warning.quarter()),
                                    names.instrument(warning.instrument()),
                                    paper.numbers().money(warning.amount())))));
    if (warnings.isEmpty()) {
      paper.paragraph(paper.text("warnings.none"));
    } else {
      paper.paragraph(paper.text("warnings.intro"));
      paper.points(warnings);
    }
  }
}

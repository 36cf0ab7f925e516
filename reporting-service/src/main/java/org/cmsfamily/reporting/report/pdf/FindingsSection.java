package org.cmsfamily.reporting.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.reporting.report.manifest.FindingFacts;

/** Findings, which the system raised, and warnings, which change no state. */
final class FindingsSection implements Section {

  @Override
  public void write(Paper paper, Subject subject) {
    paper.section(paper.text("findings.title"));
    findings(paper, subject);
    warnings(paper, subject);
  }

  private static void findings(Paper paper, Subject subject) {
    var findings = subject.report().findings();
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

  private static void warnings(Paper paper, Subject subject) {
    var warnings = new ArrayList<String>();
    subject
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
                                    subject.title(code, service),
                                    subject.quarter(warning.quarter()),
                                    subject.instrument(warning.instrument()),
                                    paper.numbers().money(warning.amount())))));
    if (warnings.isEmpty()) {
      paper.paragraph(paper.text("warnings.none"));
    } else {
      paper.paragraph(paper.text("warnings.intro"));
      paper.points(warnings);
    }
  }
}

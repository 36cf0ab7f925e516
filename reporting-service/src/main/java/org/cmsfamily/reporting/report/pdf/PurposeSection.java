package org.cmsfamily.reporting.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.report.document.ReportDocument;
import org.cmsfamily.reporting.report.document.ServiceReport;
import org.cmsfamily.reporting.report.document.SettlementReport.Payment;

/** Why the paper is before the body, and what the body is asked to note. */
final class PurposeSection implements Section {

  @Override
  public void write(Paper paper, Subject subject) {
    var report = subject.report();
    paper.section(paper.text("purpose.title"));
    int count = report.services().size();
    paper.paragraph(
        paper.text(
            "purpose.text",
            count == 1
                ? paper.text("purpose.services.one")
                : paper.text("purpose.services.many", count),
            subject.period()));
    noting(paper, subject);
  }

  private void noting(Paper paper, Subject subject) {
    var html = paper.html();
    html.open("div", "class", "box noting")
        .leaf("p", paper.text("noting.title"), "class", "boxtitle")
        .leaf("p", paper.text("noting.intro", subject.body()));
    var points = new ArrayList<String>();
    subject
        .report()
        .services()
        .values()
        .forEach(service -> points.addAll(money(paper, subject, service)));
    points.add(neutrality(paper, subject.report()));
    points.add(
        paper.text(
            "noting.findings",
            subject.report().findings().size(),
            subject.report().services().values().stream()
                .mapToInt(service -> service.warnings().size())
                .sum()));
    paper.points(points);
    html.close();
  }

  private static List<String> money(Paper paper, Subject subject, ServiceReport service) {
    var savings =
        subject.instruments(service).stream()
            .map(
                code ->
                    paper.text(
                        "noting.savings.item",
                        paper.numbers().money(service.costs().period().of(code).savings()),
                        subject.instrument(code)))
            .toList();
    return List.of(
        paper.text("noting.savings", subject.joined(savings)),
        settlement(paper, subject, service.settlement().period().transfers()));
  }

  private static String settlement(Paper paper, Subject subject, List<Payment> payments) {
    return payments.isEmpty()
        ? paper.text("noting.settlement.none")
        : paper.text(
            "noting.settlement",
            String.join(
                ", ",
                payments.stream().map(p -> SettlementSection.owes(paper, subject, p)).toList()));
  }

  private static String neutrality(Paper paper, ReportDocument report) {
    var exceeded =
        report.services().values().stream()
            .flatMap(service -> service.neutrality().values().stream())
            .flatMap(year -> year.entrySet().stream())
            .filter(line -> !line.getValue().verdict().equals("within"))
            .map(line -> line.getKey())
            .distinct()
            .sorted()
            .toList();
    return exceeded.isEmpty()
        ? paper.text("noting.neutrality")
        : paper.text("noting.neutrality.exceeded", String.join(", ", exceeded));
  }
}

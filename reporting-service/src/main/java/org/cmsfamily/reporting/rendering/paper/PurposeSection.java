package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.SettlementReport.Payment;

/** Why the paper is before the body, and what the body is asked to note. */
final class PurposeSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    var report = names.report();
    paper.section(paper.text("purpose.title"));
    int count = report.services().size();
    paper.paragraph(
        paper.text(
            "purpose.text",
            count == 1
                ? paper.text("purpose.services.one")
                : paper.text("purpose.services.many", count),
            names.period()));
    noting(paper, names);
  }

  private void noting(Paper paper, ReportNames names) {
    var html = paper.html();
    html.open("div", "class", "box noting")
        .leaf("p", paper.text("noting.title"), "class", "boxtitle")
        .leaf("p", paper.text("noting.intro", names.body()));
    var points = new ArrayList<String>();
    names
        .report()
        .services()
        .values()
        .forEach(service -> points.addAll(money(paper, names, service)));
    points.add(neutrality(paper, names.report()));
    points.add(
        paper.text(
            "noting.findings",
            names.report().findings().size(),
            names.report().services().values().stream()
                .mapToInt(service -> service.warnings().size())
                .sum()));
    paper.points(points);
    html.close();
  }

  private static List<String> money(Paper paper, ReportNames names, ServiceReport service) {
    var savings =
        names.instruments(service).stream()
            .map(
                code ->
                    paper.text(
                        "noting.savings.item",
                        paper.numbers().money(service.costs().period().of(code).savings()),
                        names.instrument(code)))
            .toList();
    return List.of(
        paper.text("noting.savings", names.joined(savings)),
        settlement(paper, names, service.settlement().period().transfers()));
  }

  private static String settlement(Paper paper, ReportNames names, List<Payment> payments) {
    return payments.isEmpty()
        ? paper.text("noting.settlement.none")
        : paper.text(
            "noting.settlement",
            String.join(
                ", ",
                payments.stream().map(p -> SettlementSection.owes(paper, names, p)).toList()));
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

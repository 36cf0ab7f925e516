package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.SettlementReport;
import org.cmsfamily.reporting.document.SettlementReport.Line;
import org.cmsfamily.reporting.document.SettlementReport.Payment;
import org.javamoney.moneta.Money;

/** Who paid, who bears, and who owes whom. */
final class SettlementSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("settlement.title"));
    paper.paragraph(paper.text("settlement.text"));
    names
        .report()
        .services()
        .forEach(
            (code, service) -> {
              var settlement = service.settlement().period();
              payments(paper, names, settlement.transfers());
              paper.table(lines(paper, names, code, service, settlement));
              if (service.settlement().quarters().size() > 1) {
                paper.table(quarters(paper, names, code, service));
              }
            });
  }

  private static void payments(Paper paper, ReportNames names, List<Payment> payments) {
    paper.paragraph(
        payments.isEmpty()
            ? paper.text("settlement.none")
            : paper.text(
                "settlement.owes.sentence",
                String.join("; ", payments.stream().map(p -> owes(paper, names, p)).toList())));
  }

  static String owes(Paper paper, ReportNames names, Payment payment) {
    return paper.text(
        "settlement.owes",
        names.instrument(payment.from()),
        names.instrument(payment.to()),
        paper.numbers().money(payment.amount()));
  }

  private static PaperTable lines(
      Paper paper, ReportNames names, String code, ServiceReport service, SettlementReport all) {
    var table =
        new PaperTable(
                paper.text("settlement.table", names.title(code, service), names.period()),
                List.of(
                    paper.text("costs.item", service.currency()),
                    paper.text("settlement.paid"),
                    paper.text("settlement.borne"),
                    paper.text("settlement.balance")))
            .columns("tnnn");
    for (var instrument : names.instruments()) {
      var line = all.lines().get(instrument);
      if (line != null) {
        table.row(row(paper, names.instrument(instrument), line));
      }
    }
    return table.total(row(paper, paper.text("settlement.total"), total(all, service.currency())));
  }

  private static Line total(SettlementReport all, String currency) {
    var lines = all.lines().values();
    return new Line(
        Amounts.sum(lines.stream().map(Line::paid).toList(), currency),
        Amounts.sum(lines.stream().map(Line::borne).toList(), currency),
        Amounts.sum(lines.stream().map(Line::balance).toList(), currency));
  }

  private static List<String> row(Paper paper, String name, Line line) {
    return CostsSection.cells(
        name,
        List.of(line.paid(), line.borne(), line.balance()).stream()
            .map(paper.numbers()::bare)
            .toList());
  }

  private static PaperTable quarters(
      Paper paper, ReportNames names, String code, ServiceReport service) {
    var table =
        new PaperTable(
                paper.text("settlement.quarters", names.title(code, service)),
                List.of(
                    paper.text("settlement.quarter"),
                    paper.text("settlement.payment"),
                    service.currency()))
            .columns("ttn");
    var sum = Amounts.zero(service.currency());
    for (var quarter : service.settlement().quarters().entrySet()) {
      for (var payment : quarter.getValue().transfers()) {
        table.row(
            names.quarter(Quarter.parse(quarter.getKey())),
            names.instrument(payment.from()) + " → " + names.instrument(payment.to()),
            paper.numbers().bare(payment.amount()));
        sum = sum.add(payment.amount());
      }
    }
    return sameDirection(service)
        ? table.total(List.of(paper.text("settlement.total"), "", bare(paper, sum)))
        : table;
  }

  private static boolean sameDirection(ServiceReport service) {
    return service.settlement().quarters().values().stream()
            .flatMap(quarter -> quarter.transfers().stream())
            .map(payment -> payment.from() + payment.to())
            .distinct()
            .count()
        == 1;
  }

  private static String bare(Paper paper, Money amount) {
    return paper.numbers().bare(amount);
  }
}

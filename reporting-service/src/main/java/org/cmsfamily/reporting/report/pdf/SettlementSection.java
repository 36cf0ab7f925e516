package org.cmsfamily.reporting.report.pdf;

import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.report.document.ServiceReport;
import org.cmsfamily.reporting.report.document.SettlementReport;
import org.cmsfamily.reporting.report.document.SettlementReport.Line;
import org.cmsfamily.reporting.report.document.SettlementReport.Payment;
import org.javamoney.moneta.Money;

/** Who paid, who bears, and who owes whom. */
final class SettlementSection implements Section {

  @Override
  public void write(Paper paper, Subject subject) {
    paper.section(paper.text("settlement.title"));
    paper.paragraph(paper.text("settlement.text"));
    subject
        .report()
        .services()
        .forEach(
            (code, service) -> {
              var settlement = service.settlement().period();
              payments(paper, subject, settlement.transfers());
              paper.table(lines(paper, subject, code, service, settlement));
              if (service.settlement().quarters().size() > 1) {
                paper.table(quarters(paper, subject, code, service));
              }
            });
  }

  private static void payments(Paper paper, Subject subject, List<Payment> payments) {
    paper.paragraph(
        payments.isEmpty()
            ? paper.text("settlement.none")
            : paper.text(
                "settlement.owes.sentence",
                String.join("; ", payments.stream().map(p -> owes(paper, subject, p)).toList())));
  }

  static String owes(Paper paper, Subject subject, Payment payment) {
    return paper.text(
        "settlement.owes",
        subject.instrument(payment.from()),
        subject.instrument(payment.to()),
        paper.numbers().money(payment.amount()));
  }

  private static PaperTable lines(
      Paper paper, Subject subject, String code, ServiceReport service, SettlementReport all) {
    var table =
        new PaperTable(
                paper.text("settlement.table", subject.title(code, service), subject.period()),
                List.of(
                    paper.text("costs.item", service.currency()),
                    paper.text("settlement.paid"),
                    paper.text("settlement.borne"),
                    paper.text("settlement.balance")))
            .columns("tnnn");
    for (var instrument : subject.instruments()) {
      var line = all.lines().get(instrument);
      if (line != null) {
        table.row(row(paper, subject.instrument(instrument), line));
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
      Paper paper, Subject subject, String code, ServiceReport service) {
    var table =
        new PaperTable(
                paper.text("settlement.quarters", subject.title(code, service)),
                List.of(
                    paper.text("settlement.quarter"),
                    paper.text("settlement.payment"),
                    service.currency()))
            .columns("ttn");
    var sum = Amounts.zero(service.currency());
    for (var quarter : service.settlement().quarters().entrySet()) {
      for (var payment : quarter.getValue().transfers()) {
        table.row(
            subject.quarter(Quarter.parse(quarter.getKey())),
            subject.instrument(payment.from()) + " → " + subject.instrument(payment.to()),
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

package org.cmsfamily.reporting.rendering.table;

import static org.cmsfamily.reporting.rendering.table.Column.amount;
import static org.cmsfamily.reporting.rendering.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.SettlementReport;

/** Who paid and who bears, and the payments between them; for the period and each quarter. */
final class SettlementTables {

  private static final String PERIOD = "period";

  private final List<TableRow> lines = new ArrayList<>();
  private final List<TableRow> transfers = new ArrayList<>();

  private SettlementTables() {}

  static List<Table> of(ReportDocument report) {
    var tables = new SettlementTables();
    report
        .services()
        .forEach(
            (code, service) -> {
              tables.add(code, PERIOD, service.settlement().period());
              service.settlement().quarters().forEach((q, each) -> tables.add(code, q, each));
            });
    return List.of(
        new Table(
            "settlement",
            List.of(
                text("service"),
                text("span"),
                text("instrument"),
                amount("paid"),
                amount("borne"),
                amount("balance"),
                text("currency")),
            tables.lines),
        new Table(
            "transfers",
            List.of(
                text("service"),
                text("span"),
                text("from_instrument"),
                text("to_instrument"),
                amount("amount"),
                text("currency")),
            tables.transfers));
  }

  private void add(String service, String span, SettlementReport settlement) {
    settlement
        .lines()
        .forEach(
            (instrument, line) ->
                lines.add(
                    new TableRow()
                        .text(service)
                        .text(span)
                        .text(instrument)
                        .amount(line.paid())
                        .amount(line.borne())
                        .amount(line.balance())
                        .currency(line.balance())));
    settlement
        .transfers()
        .forEach(
            payment ->
                transfers.add(
                    new TableRow()
                        .text(service)
                        .text(span)
                        .text(payment.from())
                        .text(payment.to())
                        .amount(payment.amount())
                        .currency(payment.amount())));
  }
}

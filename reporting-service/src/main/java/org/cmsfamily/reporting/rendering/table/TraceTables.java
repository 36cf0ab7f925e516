package org.cmsfamily.reporting.rendering.table;

import static org.cmsfamily.reporting.rendering.table.Column.amount;
import static org.cmsfamily.reporting.rendering.table.Column.date;
import static org.cmsfamily.reporting.rendering.table.Column.decimal;
import static org.cmsfamily.reporting.rendering.table.Column.integer;
import static org.cmsfamily.reporting.rendering.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.document.ReportDocument;

/** Where the figures come from, and what differs from the revision before. */
final class TraceTables {

  private TraceTables() {}

  static List<Table> of(ReportDocument report) {
    return List.of(
        lots(report),
        keys(report),
        rates(report),
        provenance(report),
        changes(report),
        objections(report));
  }

  private static Table lots(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .provenance()
        .lots()
        .forEach(
            (id, lot) ->
                rows.add(
                    new TableRow()
                        .text(id)
                        .text(lot.service())
                        .text(lot.quarter())
                        .text(lot.concerns())
                        .text(lot.kind())
                        .text(lot.paidBy())
                        .text(lot.borneBy())
                        .text(lot.key())
                        .integer(lot.count())
                        .amount(lot.booked())
                        .amount(lot.planned())
                        .currency(lot.booked())
                        .decimal(lot.days())
                        .text(lot.sha256())));
    return new Table(
        "lots",
        List.of(
            text("lot"),
            text("service"),
            text("quarter"),
            text("concerns"),
            text("kind"),
            text("paid_by"),
            text("borne_by"),
            text("key"),
            integer("lines"),
            amount("booked"),
            amount("planned"),
            text("currency"),
            decimal("days"),
            text("sha256")),
        rows);
  }

  private static Table keys(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service
                    .keys()
                    .forEach(
                        (id, key) ->
                            key.weights()
                                .forEach(
                                    (instrument, weight) ->
                                        rows.add(
                                            new TableRow()
                                                .text(code)
                                                .text(id)
                                                .text(key.kind())
                                                .text(instrument)
                                                .text(weight)
                                                .text(key.minimum().get(instrument))
                                                .text(key.ceiling().get(instrument))
                                                .text(key.frozen().get(instrument))))));
    return new Table(
        "keys",
        List.of(
            text("service"),
            text("key"),
            text("kind"),
            text("instrument"),
            text("weight"),
            text("minimum"),
            text("ceiling"),
            text("frozen")),
        rows);
  }

  private static Table rates(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service
                    .rates()
                    .forEach(
                        rate ->
                            rows.add(
                                new TableRow()
                                    .text(code)
                                    .text(rate.from())
                                    .text(rate.fromPerUsd())
                                    .date(rate.fromSince())
                                    .text(rate.to())
                                    .text(rate.toPerUsd())
                                    .date(rate.toSince())
                                    .integer(rate.lines()))));
    return new Table(
        "rates",
        List.of(
            text("service"),
            text("from_currency"),
            text("from_per_usd"),
            date("from_since"),
            text("to_currency"),
            text("to_per_usd"),
            date("to_since"),
            integer("lines")),
        rows);
  }

  private static Table provenance(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .provenance()
        .figures()
        .forEach(
            (figure, origin) -> {
              add(rows, figure, origin.rule(), "figure", origin.of());
              add(rows, figure, origin.rule(), "lot", origin.lots());
              add(rows, figure, origin.rule(), "key", origin.keys());
              add(rows, figure, origin.rule(), "decision", origin.decisions());
            });
    return new Table(
        "provenance",
        List.of(text("figure"), text("rule"), text("source_kind"), text("source")),
        rows);
  }

  private static void add(
      List<TableRow> rows, String figure, String rule, String kind, List<String> sources) {
    sources.forEach(
        source -> rows.add(new TableRow().text(figure).text(rule).text(kind).text(source)));
  }

  private static Table changes(ReportDocument report) {
    return new Table(
        "changes",
        List.of(text("figure"), text("before"), text("after")),
        report.changes().stream()
            .map(
                change ->
                    new TableRow().text(change.figure()).text(change.before()).text(change.after()))
            .toList());
  }

  private static Table objections(ReportDocument report) {
    return new Table(
        "objections",
        List.of(integer("revision"), text("instrument"), date("objected_on"), text("text")),
        report.objections().stream()
            .map(
                objection ->
                    new TableRow()
                        .integer(objection.revision())
                        .text(objection.instrument())
                        .date(objection.on())
                        .text(objection.text()))
            .toList());
  }
}

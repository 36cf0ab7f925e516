package org.cmsfamily.reporting.rendering.table;

import static org.cmsfamily.reporting.rendering.table.Column.bool;
import static org.cmsfamily.reporting.rendering.table.Column.date;
import static org.cmsfamily.reporting.rendering.table.Column.integer;
import static org.cmsfamily.reporting.rendering.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.document.ReportDocument;

/** What the report is, and which services it is about. */
final class SubjectTables {

  private SubjectTables() {}

  static Table report(ReportDocument report, String sha256) {
    return new Table(
        "report",
        List.of(
            text("report"),
            integer("revision"),
            text("reason"),
            text("family"),
            text("body"),
            text("period"),
            date("from"),
            date("to"),
            date("dated"),
            bool("provisional"),
            bool("demonstration"),
            integer("format"),
            text("sha256")),
        List.of(
            new TableRow()
                .text(report.report())
                .integer(report.revision())
                .text(report.reason())
                .text(report.family())
                .text(report.body().code())
                .text(report.period().text())
                .date(report.period().from())
                .date(report.period().to())
                .date(report.dated())
                .bool(report.provisional())
                .bool(report.demonstration())
                .integer(report.format())
                .text(sha256)));
  }

  static Table services(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service
                    .participants()
                    .forEach(
                        (instrument, role) ->
                            rows.add(
                                new TableRow()
                                    .text(code)
                                    .text(service.titles().in("en", code))
                                    .text(service.state())
                                    .text(instrument)
                                    .text(role)
                                    .date(service.start())
                                    .date(service.end())
                                    .date(service.reviewDate())
                                    .text(service.currency())
                                    .integer(service.termsVersion())
                                    .text(service.fingerprint())
                                    .bool(service.demonstration()))));
    return new Table(
        "services",
        List.of(
            text("service"),
            text("title"),
            text("state"),
            text("instrument"),
            text("role"),
            date("start"),
            date("end"),
            date("review_date"),
            text("currency"),
            integer("terms_version"),
            text("fingerprint"),
            bool("demonstration")),
        rows);
  }
}

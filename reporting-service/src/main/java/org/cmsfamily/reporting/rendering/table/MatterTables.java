package org.cmsfamily.reporting.rendering.table;

import static org.cmsfamily.reporting.rendering.table.Column.amount;
import static org.cmsfamily.reporting.rendering.table.Column.date;
import static org.cmsfamily.reporting.rendering.table.Column.integer;
import static org.cmsfamily.reporting.rendering.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.reporting.document.IndicatorReport;
import org.cmsfamily.reporting.document.ReportDocument;

/** Progress, indicators, lessons, findings. */
final class MatterTables {

  private MatterTables() {}

  static List<Table> of(ReportDocument report) {
    return List.of(progress(report), indicators(report), lessons(report), findings(report));
  }

  private static Table progress(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service
                    .progress()
                    .forEach(
                        progress ->
                            rows.add(
                                new TableRow()
                                    .text(code)
                                    .text(progress.quarter())
                                    .text(progress.instrument())
                                    .text(progress.milestone())
                                    .text(progress.narrative())
                                    .date(progress.recordedOn()))));
    return new Table(
        "progress",
        List.of(
            text("service"),
            text("quarter"),
            text("instrument"),
            text("milestone"),
            text("narrative"),
            date("recorded_on")),
        rows);
  }

  private static Table indicators(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service.indicators().forEach((name, each) -> rows.addAll(rows(code, name, each))));
    return new Table(
        "indicators",
        List.of(
            text("service"),
            text("indicator"),
            text("goal"),
            text("unit"),
            text("direction"),
            text("baseline"),
            text("target"),
            text("quarter"),
            text("measured"),
            text("verdict")),
        rows);
  }

  private static List<TableRow> rows(String service, String code, IndicatorReport indicator) {
    var rows = new ArrayList<TableRow>();
    var values =
        indicator.values().isEmpty() ? Map.of("", "").entrySet() : indicator.values().entrySet();
    for (var value : values) {
      rows.add(
          new TableRow()
              .text(service)
              .text(code)
              .text(indicator.goal())
              .text(indicator.unit())
              .text(indicator.direction())
              .text(indicator.baseline())
              .text(indicator.target())
              .text(value.getKey())
              .text(value.getValue())
              .text(indicator.verdict()));
    }
    return rows;
  }

  private static Table lessons(ReportDocument report) {
    return new Table(
        "lessons",
        List.of(
            text("lesson"),
            text("service"),
            text("instrument"),
            text("context"),
            text("happened"),
            text("next_time"),
            text("areas"),
            text("instruments"),
            text("language")),
        report.lessons().stream()
            .map(
                lesson ->
                    new TableRow()
                        .text(lesson.id())
                        .text(lesson.service())
                        .text(lesson.instrument())
                        .text(lesson.context())
                        .text(lesson.happened())
                        .text(lesson.nextTime())
                        .text(String.join(" ", lesson.areas()))
                        .text(String.join(" ", lesson.instruments()))
                        .text(lesson.language()))
            .toList());
  }

  private static Table findings(ReportDocument report) {
    return new Table(
        "findings",
        List.of(
            text("finding"),
            text("service"),
            text("quarter"),
            integer("year"),
            text("kind"),
            text("instrument"),
            text("state"),
            text("text"),
            amount("amount"),
            text("currency"),
            text("explanation")),
        report.findings().stream()
            .map(
                finding ->
                    new TableRow()
                        .text(finding.id())
                        .text(finding.service())
                        .text(finding.quarter())
                        .integer(finding.year())
                        .text(finding.kind())
                        .text(finding.instrument())
                        .text(finding.state())
                        .text(finding.text())
                        .amount(finding.amount())
                        .currency(finding.amount())
                        .text(finding.explanation()))
            .toList());
  }
}

package org.cmsfamily.reporting.rendering.table;

import static org.cmsfamily.reporting.rendering.table.Column.amount;
import static org.cmsfamily.reporting.rendering.table.Column.decimal;
import static org.cmsfamily.reporting.rendering.table.Column.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Breakdown;
import org.cmsfamily.reporting.document.Costs;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.Measure;
import org.cmsfamily.reporting.document.QuarterReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.jspecify.annotations.Nullable;

/** Every figure of costs and savings, one a row, with its JSON Pointer; neutrality; warnings. */
final class FigureTables {

  private static final String BUDGET = "budget";
  private static final String REPORTING = "reporting";

  private final List<TableRow> rows = new ArrayList<>();

  private FigureTables() {}

  static Table figures(ReportDocument report) {
    var tables = new FigureTables();
    report
        .services()
        .forEach(
            (code, service) -> {
              var at = "/services/" + code;
              tables.costs(at, code, BUDGET, service.costs());
              var restated = service.restated();
              if (restated != null) {
                tables.costs(at + "/restated", code, REPORTING, restated.costs());
              }
              service.quarters().forEach((q, figures) -> tables.quarter(at, code, q, figures));
            });
    var totals = report.totals();
    if (totals != null) {
      tables.costs("/totals", null, REPORTING, totals.costs());
    }
    return new Table(
        "costs",
        List.of(
            text("figure"),
            text("service"),
            text("span"),
            text("quarter"),
            text("instrument"),
            text("measure"),
            decimal("value"),
            text("unit"),
            text("basis")),
        tables.rows);
  }

  private void costs(String at, @Nullable String service, String basis, Costs costs) {
    for (var span : Span.values()) {
      var breakdown = costs.of(span);
      breakdown(at + "/costs/" + span.member(), service, span.member(), null, basis, breakdown);
    }
  }

  private void quarter(String at, String service, String quarter, QuarterReport figures) {
    breakdown(
        at + "/quarters/" + quarter,
        service,
        "quarter",
        quarter,
        BUDGET,
        new Breakdown(figures.instruments(), figures.total()));
  }

  private void breakdown(
      String at,
      @Nullable String service,
      String span,
      @Nullable String quarter,
      String basis,
      Breakdown breakdown) {
    breakdown
        .instruments()
        .forEach(
            (instrument, figures) ->
                figures(
                    at + "/instruments/" + instrument,
                    figures,
                    new String[] {service, span, quarter, instrument, basis}));
    figures(at + "/total", breakdown.total(), new String[] {service, span, quarter, null, basis});
  }

  private void figures(String at, Figures figures, @Nullable String[] of) {
    for (var measure : Measure.values()) {
      var amount = measure.of(figures);
      row(
          at + "/" + measure.member(),
          measure.member(),
          new BigDecimal(Amounts.plain(amount)),
          amount.getCurrency().getCurrencyCode(),
          of);
    }
    row(
        at + "/" + Measure.REDEPLOYED_DAYS,
        Measure.REDEPLOYED_DAYS,
        figures.redeployedDays(),
        "day",
        of);
  }

  private void row(
      String figure, String measure, BigDecimal value, String unit, @Nullable String[] of) {
    rows.add(
        new TableRow()
            .text(figure)
            .text(of[0])
            .text(of[1])
            .text(of[2])
            .text(of[3])
            .text(measure)
            .decimal(value)
            .text(unit)
            .text(of[4]));
  }

  static Table neutrality(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service
                    .neutrality()
                    .forEach(
                        (year, instruments) ->
                            instruments.forEach(
                                (instrument, line) ->
                                    rows.add(
                                        new TableRow()
                                            .text(code)
                                            .integer(Integer.valueOf(year))
                                            .text(instrument)
                                            .amount(line.baseline())
                                            .amount(line.needed())
                                            .amount(line.neededAtPlannedRate())
                                            .amount(line.left())
                                            .currency(line.left())
                                            .text(line.verdict())))));
    return new Table(
        "neutrality",
        List.of(
            text("service"),
            Column.integer("year"),
            text("instrument"),
            amount("baseline"),
            amount("needed"),
            amount("needed_at_planned_rate"),
            amount("left"),
            text("currency"),
            text("verdict")),
        rows);
  }

  static Table warnings(ReportDocument report) {
    var rows = new ArrayList<TableRow>();
    report
        .services()
        .forEach(
            (code, service) ->
                service
                    .warnings()
                    .forEach(
                        warning ->
                            rows.add(
                                new TableRow()
                                    .text(code)
                                    .text(warning.quarter())
                                    .text(warning.rule())
                                    .text(warning.instrument())
                                    .amount(warning.amount())
                                    .currency(warning.amount()))));
    return new Table(
        "warnings",
        List.of(
            text("service"),
            text("quarter"),
            text("rule"),
            text("instrument"),
            amount("amount"),
            text("currency")),
        rows);
  }
}

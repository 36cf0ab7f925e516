package org.cmsfamily.reporting.rendering.paper;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.reporting.document.RateReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.jspecify.annotations.Nullable;

/** The planned rates, and those by which ledger lines of the period were converted. */
final class RatesTable {

  private RatesTable() {}

  static void write(Paper paper, ReportNames names, String code, ServiceReport service) {
    var planned =
        service.plannedRates().entrySet().stream()
            .map(
                rate ->
                    paper.text(
                        "annex.rate",
                        paper.numbers().decimal(rate.getValue()),
                        service.currency(),
                        rate.getKey()))
            .toList();
    paper.plain(
        planned.isEmpty()
            ? paper.text("annex.rates.none")
            : paper.text(
                "annex.rates.text", names.title(code, service), String.join(", ", planned)));
    var table =
        new PaperTable(
                paper.text("annex.rates.used", names.title(code, service)),
                List.of(
                    paper.text("rate.from"),
                    paper.text("rate.rate"),
                    paper.text("rate.since"),
                    paper.text("rate.to"),
                    paper.text("rate.rate"),
                    paper.text("rate.since"),
                    paper.text("rate.lines")))
            .columns("tnttntn")
            .widths("10 18 18 10 18 18 8")
            .small();
    service.rates().forEach(rate -> table.row(row(paper, rate)));
    paper.table(table);
  }

  private static List<String> row(Paper paper, RateReport rate) {
    return List.of(
        rate.from(),
        perUsd(paper, rate.fromPerUsd()),
        since(paper, rate.fromSince()),
        rate.to(),
        perUsd(paper, rate.toPerUsd()),
        since(paper, rate.toSince()),
        Integer.toString(rate.lines()));
  }

  private static String perUsd(Paper paper, String rate) {
    return paper.text("rate.perUsd", paper.numbers().decimal(rate));
  }

  private static String since(Paper paper, @Nullable LocalDate day) {
    return paper.numbers().date(day);
  }
}

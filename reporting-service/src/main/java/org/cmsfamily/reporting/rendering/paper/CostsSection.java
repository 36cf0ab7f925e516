package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.document.Breakdown;
import org.cmsfamily.reporting.document.Costs;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.ServiceReport;

/** Costs and savings: in words, in tables, and in one chart. */
final class CostsSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("costs.title"));
    paper.paragraph(paper.text("costs.rule"));
    var services = names.report().services();
    services.forEach(
        (code, service) -> {
          sentences(paper, names, service);
          tables(paper, names, names.title(code, service), service.costs(), false);
          same(paper, service.costs());
          paper.table(quarters(paper, names, code, service));
          restated(paper, names, names.title(code, service), service);
          paper.html().markup(new CostChart(paper, names).of(code, service));
        });
    var totals = names.report().totals();
    if (totals != null && services.size() > 1) {
      paper.table(
          CostTable.of(
              paper,
              names,
              paper.text("totals.table", totals.currency(), names.period()),
              totals.costs().period(),
              totals.currency()));
    }
  }

  private static void sentences(Paper paper, ReportNames names, ServiceReport service) {
    for (var code : names.instruments(service)) {
      var figures = service.costs().period().of(code);
      var numbers = paper.numbers();
      paper.paragraph(
          figures.oneTime().isZero()
              ? paper.text(
                  "costs.sentence.plain",
                  names.instrument(code),
                  numbers.money(figures.actual()),
                  numbers.money(figures.baseline()),
                  numbers.money(figures.savings()))
              : paper.text(
                  "costs.sentence",
                  names.instrument(code),
                  numbers.money(figures.actual()),
                  numbers.money(figures.oneTime()),
                  numbers.money(figures.baseline()),
                  numbers.money(figures.savings())));
    }
  }

  private static void tables(
      Paper paper, ReportNames names, String title, Costs costs, boolean restated) {
    var seen = new ArrayList<Breakdown>();
    for (var span : Span.values()) {
      var breakdown = costs.of(span);
      if (seen.contains(breakdown)) {
        continue;
      }
      seen.add(breakdown);
      var currency = breakdown.total().savings().getCurrency().getCurrencyCode();
      var label = label(paper, names, span);
      paper.table(
          CostTable.of(
              paper,
              names,
              restated
                  ? paper.text("restated.table", title, currency, label)
                  : paper.text("costs.table", title, label),
              breakdown,
              currency));
    }
  }

  private static String label(Paper paper, ReportNames names, Span span) {
    return switch (span) {
      case PERIOD -> names.period();
      case YEAR_TO_DATE ->
          paper.text("span.yearToDate", paper.numbers().date(names.report().period().to()));
      case SINCE_START -> paper.text("span.sinceStart");
    };
  }

  private static void same(Paper paper, Costs costs) {
    var yearIsPeriod = costs.yearToDate().equals(costs.period());
    var startIsYear = costs.sinceStart().equals(costs.yearToDate());
    if (yearIsPeriod && startIsYear) {
      paper.paragraph(paper.text("costs.same"));
    } else if (yearIsPeriod) {
      paper.paragraph(paper.text("costs.same.year"));
    } else if (startIsYear) {
      paper.paragraph(paper.text("costs.same.start"));
    }
  }

  private static void restated(
      Paper paper, ReportNames names, String title, ServiceReport service) {
    var restated = service.restated();
    if (restated == null) {
      paper.paragraph(paper.text("restated.missing", names.family()));
    } else if (restated.currency().equals(service.currency())) {
      paper.paragraph(paper.text("restated.same", names.family(), restated.currency()));
    } else {
      paper.paragraph(
          paper.text(
              "restated.text",
              restated.currency(),
              names.family(),
              paper.numbers().decimal(restated.rate()),
              service.currency()));
      tables(paper, names, title, restated.costs(), true);
    }
  }

  /** Savings by quarter; empty for a period of one. */
  private static PaperTable quarters(
      Paper paper, ReportNames names, String code, ServiceReport service) {
    var codes = names.instruments(service);
    var head =
        cells(
            paper.text("costs.quarter", service.currency()),
            codes.stream().map(names::instrument).toList());
    head.add(paper.text("costs.sum"));
    var table =
        new PaperTable(paper.text("costs.quarters", names.title(code, service)), head)
            .columns("t" + "n".repeat(codes.size() + 1))
            .widths(CostTable.widths(codes.size() + 1));
    var quarters = names.report().period().quarters();
    if (quarters.size() == 1) {
      return table;
    }
    for (var quarter : quarters) {
      var figures = service.quarters().get(quarter.toString());
      if (figures != null) {
        var breakdown = new Breakdown(figures.instruments(), figures.total());
        table.row(savings(paper, names.quarter(quarter), codes, breakdown));
      }
    }
    return table.total(
        savings(paper, paper.text("settlement.total"), codes, service.costs().period()));
  }

  private static List<String> savings(
      Paper paper, String first, List<String> codes, Breakdown breakdown) {
    var cells =
        cells(
            first,
            codes.stream().map(i -> paper.numbers().bare(breakdown.of(i).savings())).toList());
    cells.add(paper.numbers().bare(breakdown.total().savings()));
    return cells;
  }

  static List<String> cells(String first, List<String> rest) {
    var cells = new ArrayList<String>();
    cells.add(first);
    cells.addAll(rest);
    return cells;
  }
}

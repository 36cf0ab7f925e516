package org.cmsfamily.reporting.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.report.document.Breakdown;
import org.cmsfamily.reporting.report.document.Costs;
import org.cmsfamily.reporting.report.document.Costs.Span;
import org.cmsfamily.reporting.report.document.ServiceReport;

/** Costs and savings: in words, in tables, and in one chart. */
final class CostsSection implements Section {

  @Override
  public void write(Paper paper, Subject subject) {
    paper.section(paper.text("costs.title"));
    paper.paragraph(paper.text("costs.rule"));
    var services = subject.report().services();
    services.forEach(
        (code, service) -> {
          sentences(paper, subject, service);
          tables(paper, subject, subject.title(code, service), service.costs(), false);
          same(paper, service.costs());
          paper.table(quarters(paper, subject, code, service));
          restated(paper, subject, subject.title(code, service), service);
          paper.html().markup(new CostChart(paper, subject).of(code, service));
        });
    var totals = subject.report().totals();
    if (totals != null && services.size() > 1) {
      paper.table(
          CostTable.of(
              paper,
              subject,
              paper.text("totals.table", totals.currency(), subject.period()),
              totals.costs().period(),
              totals.currency()));
    }
  }

  private static void sentences(Paper paper, Subject subject, ServiceReport service) {
    for (var code : subject.instruments(service)) {
      var figures = service.costs().period().of(code);
      var numbers = paper.numbers();
      paper.paragraph(
          figures.oneTime().isZero()
              ? paper.text(
                  "costs.sentence.plain",
                  subject.instrument(code),
                  numbers.money(figures.actual()),
                  numbers.money(figures.baseline()),
                  numbers.money(figures.savings()))
              : paper.text(
                  "costs.sentence",
                  subject.instrument(code),
                  numbers.money(figures.actual()),
                  numbers.money(figures.oneTime()),
                  numbers.money(figures.baseline()),
                  numbers.money(figures.savings())));
    }
  }

  private static void tables(
      Paper paper, Subject subject, String title, Costs costs, boolean restated) {
    var seen = new ArrayList<Breakdown>();
    for (var span : Span.values()) {
      var breakdown = costs.of(span);
      if (seen.contains(breakdown)) {
        continue;
      }
      seen.add(breakdown);
      var currency = breakdown.total().savings().getCurrency().getCurrencyCode();
      var label = label(paper, subject, span);
      paper.table(
          CostTable.of(
              paper,
              subject,
              restated
                  ? paper.text("restated.table", title, currency, label)
                  : paper.text("costs.table", title, label),
              breakdown,
              currency));
    }
  }

  private static String label(Paper paper, Subject subject, Span span) {
    return switch (span) {
      case PERIOD -> subject.period();
      case YEAR_TO_DATE ->
          paper.text("span.yearToDate", paper.numbers().date(subject.report().period().to()));
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

  private static void restated(Paper paper, Subject subject, String title, ServiceReport service) {
    var restated = service.restated();
    if (restated == null) {
      paper.paragraph(paper.text("restated.missing", subject.family()));
    } else if (restated.currency().equals(service.currency())) {
      paper.paragraph(paper.text("restated.same", subject.family(), restated.currency()));
    } else {
      paper.paragraph(
          paper.text(
              "restated.text",
              restated.currency(),
              subject.family(),
              paper.numbers().decimal(restated.rate()),
              service.currency()));
      tables(paper, subject, title, restated.costs(), true);
    }
  }

  /** Savings by quarter; empty for a period of one. */
  private static PaperTable quarters(
      Paper paper, Subject subject, String code, ServiceReport service) {
    var codes = subject.instruments(service);
    var head =
        cells(
            paper.text("costs.quarter", service.currency()),
            codes.stream().map(subject::instrument).toList());
    head.add(paper.text("costs.sum"));
    var table =
        new PaperTable(paper.text("costs.quarters", subject.title(code, service)), head)
            .columns("t" + "n".repeat(codes.size() + 1))
            .widths(CostTable.widths(codes.size() + 1));
    var quarters = subject.report().period().quarters();
    if (quarters.size() == 1) {
      return table;
    }
    for (var quarter : quarters) {
      var figures = service.quarters().get(quarter.toString());
      if (figures != null) {
        var breakdown = new Breakdown(figures.instruments(), figures.total());
        table.row(savings(paper, subject.quarter(quarter), codes, breakdown));
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

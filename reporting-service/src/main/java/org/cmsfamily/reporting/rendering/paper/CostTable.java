package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.document.Breakdown;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.Measure;
import org.javamoney.moneta.Money;

/** The table of costs and savings for one span, an instrument a column. */
final class CostTable {

  private final Paper paper;
  private final List<Figures> columns;

  private CostTable(Paper paper, List<Figures> columns) {
    this.paper = paper;
    this.columns = columns;
  }

  static PaperTable of(
      Paper paper, ReportNames names, String caption, Breakdown breakdown, String currency) {
    var codes =
        names.instruments().stream()
            .filter(code -> breakdown.instruments().containsKey(code))
            .toList();
    var columns = new ArrayList<>(codes.stream().map(breakdown::of).toList());
    columns.add(breakdown.total());
    var head = new ArrayList<String>();
    head.add(paper.text("costs.item", currency));
    codes.forEach(code -> head.add(names.instrument(code)));
    head.add(paper.text("costs.sum"));
    return new CostTable(paper, columns)
        .fill(
            new PaperTable(caption, head)
                .columns("t" + "n".repeat(columns.size()))
                .widths(widths(columns.size())));
  }

  /** A wide first column, and the others alike. */
  static String widths(int amounts) {
    int each = Math.min(22, 66 / amounts);
    return (100 - each * amounts) + (" " + each).repeat(amounts);
  }

  private PaperTable fill(PaperTable table) {
    return table
        .row(amounts(Measure.BASELINE))
        .row(amounts(Measure.ACTUAL))
        .row(amounts(Measure.ONE_TIME))
        .total(amounts(Measure.SAVINGS))
        .group(paper.text("costs.beside"))
        .row(amounts(Measure.VOLUNTARY_INCOME))
        .row(amounts(Measure.IN_KIND))
        .row(amounts(Measure.AVOIDED))
        .row(
            CostsSection.cells(
                paper.text("measure.redeployedDays"),
                columns.stream()
                    .map(figures -> paper.numbers().decimal(figures.redeployedDays()))
                    .toList()));
  }

  private List<String> amounts(Measure measure) {
    return CostsSection.cells(
        paper.text("measure." + measure.member()),
        columns.stream().map(measure::of).map(this::bare).toList());
  }

  private String bare(Money amount) {
    return paper.numbers().bare(amount);
  }
}

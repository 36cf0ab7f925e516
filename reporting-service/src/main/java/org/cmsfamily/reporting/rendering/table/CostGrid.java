package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.Costs;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.Measure;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;

/** Costs and savings in a sheet: of each instrument, the spans of time beside each other. */
record CostGrid(SheetCells cells, ReportDocument report, ReportNames names) {

  static final int SPANS = Span.values().length;

  /** Writes the table and says which row follows it. */
  int write(int from, Costs costs, String currency, OpenQuarters open) {
    var codes = codes(costs);
    heads(from, codes, currency);
    int row = from + 2;
    for (var measure : Measure.values()) {
      if (measure != Measure.NEEDED) {
        measure(row, measure, codes, costs, open);
        if (measure == Measure.SAVINGS) {
          cells.sheet().range(row, 0, row, SPANS * (codes.size() + 1)).style().bold().set();
          cells.put(++row, 0, names.text("beside-savings"));
          cells.sheet().style(row, 0).italic().set();
        }
        row++;
      }
    }
    return row;
  }

  private List<String> codes(Costs costs) {
    return names.instruments().stream()
        .filter(code -> costs.sinceStart().instruments().containsKey(code))
        .toList();
  }

  private void heads(int row, List<String> codes, String currency) {
    cells.head(row, 0, names.messages().costsItem(currency));
    cells.head(row + 1, 0, "");
    int column = 1;
    for (var label : labels(codes)) {
      for (var span : Span.values()) {
        cells.head(row, column, label);
        cells.head(row + 1, column++, label(span));
      }
    }
  }

  private List<String> labels(List<String> codes) {
    return Stream.concat(
            codes.stream().map(names::instrument), Stream.of(names.text("all-participants")))
        .toList();
  }

  private String label(Span span) {
    return switch (span) {
      case PERIOD -> names.period();
      case YEAR_TO_DATE ->
          names.messages().spanYearToDate(names.formats().date(report.period().to()));
      case SINCE_START -> names.text("span.sinceStart");
    };
  }

  private void measure(
      int row, Measure measure, List<String> codes, Costs costs, OpenQuarters open) {
    cells.put(row, 0, names.text("measure." + measure.member()));
    int column = 1;
    for (int i = 0; i <= codes.size(); i++) {
      for (var span : Span.values()) {
        var breakdown = costs.of(span);
        var figures = i < codes.size() ? breakdown.of(codes.get(i)) : breakdown.total();
        cells.put(row, column++, value(measure, figures, !open.in(span, report).isEmpty()));
      }
    }
  }

  private Object value(Measure measure, Figures figures, boolean open) {
    return open && measure == Measure.SAVINGS ? names.text("not-closed") : measure.value(figures);
  }
}

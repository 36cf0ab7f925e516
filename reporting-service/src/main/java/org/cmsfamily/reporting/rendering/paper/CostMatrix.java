package org.cmsfamily.reporting.rendering.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.paper.PaperTable.Head;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Breakdown;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.Measure;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.javamoney.moneta.Money;

/** Costs and savings with a column for each instrument and one for all. */
record CostMatrix(ReportNames names, String currency) {

  private static final Set<Measure> SHOWN = EnumSet.complementOf(EnumSet.of(Measure.NEEDED));
  private static final int WIDEST = 22;
  private static final int WIDTH_OF_ALL = 66;

  /** A measure a line; with quarters open there are sums so far, and no savings. */
  PaperTable of(String caption, Breakdown breakdown, OpenQuarters open) {
    return open.isEmpty()
        ? of(caption, breakdown, true)
        : of(names.messages().soFar(caption), breakdown, false)
            .note(names.messages().soFarNote(open.words(names)));
  }

  private PaperTable of(String caption, Breakdown breakdown, boolean closed) {
    var codes =
        names.instruments().stream()
            .filter(code -> breakdown.instruments().containsKey(code))
            .toList();
    var table = table(caption, names.messages().costsItem(currency), codes);
    for (var measure : SHOWN) {
      var word = names.text("measure." + measure.member());
      if (measure != Measure.SAVINGS) {
        table.row(cells(word, codes, breakdown, measure::value));
      } else {
        table
            .total(
                closed
                    ? cells(word, codes, breakdown, measure::value)
                    : notClosed(word, codes.size() + 1))
            .group(names.text("beside-savings"));
      }
    }
    return table;
  }

  /** A line that says of each column that the books are not closed. */
  List<String> notClosed(String first, int columns) {
    return Stream.concat(
            Stream.of(first), Stream.generate(() -> names.text("not-closed")).limit(columns))
        .toList();
  }

  /** An empty table. */
  PaperTable table(String caption, String first, List<String> codes) {
    int width = Math.min(WIDEST, WIDTH_OF_ALL / (codes.size() + 1));
    var heads = new ArrayList<Head>();
    heads.add(new Head(first, 100 - width * (codes.size() + 1), false));
    codes.forEach(code -> heads.add(new Head(names.instrument(code), width, true)));
    heads.add(new Head(names.text("all-participants"), width, true));
    return new PaperTable(caption, heads);
  }

  /** A line: what it shows, each instrument, all together. */
  List<String> cells(
      String first, List<String> codes, Breakdown breakdown, Function<Figures, BigDecimal> number) {
    return Stream.concat(
            Stream.of(first),
            Stream.concat(codes.stream().map(breakdown::of), Stream.of(breakdown.total()))
                .map(number)
                .map(names.formats()::decimal))
        .toList();
  }

  /** A line of money. */
  List<String> amounts(String first, List<Money> amounts) {
    return Stream.concat(
            Stream.of(first),
            Stream.concat(amounts.stream(), Stream.of(Amounts.sum(amounts, currency)))
                .map(names.formats()::bare))
        .toList();
  }
}

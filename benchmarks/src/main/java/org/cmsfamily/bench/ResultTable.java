package org.cmsfamily.bench;

import java.util.Locale;

/** The results, as people read them. */
final class ResultTable {

  private ResultTable() {}

  static String head() {
    return row("", "floor", "Skein", "ratio", "processor", "target");
  }

  static String line(Result result) {
    return row(
        result.name(),
        figures(result.floor(), result.unit()),
        figures(result.skein(), result.unit()),
        number("%.2f ×", result.ratio()),
        Double.isNaN(result.processorRatio()) ? "" : number("%.1f ×", result.processorRatio()),
        number(result.unit().relation() + " %.1f ×", result.target())
            + (result.reached() ? "" : "   MISSED"));
  }

  /** The median, and between what the rounds lay. */
  private static String figures(RoundFigures figures, Unit unit) {
    var form = unit == Unit.SECONDS ? "%.2f" : "%.0f";
    return "%s %s (%s–%s)"
        .formatted(
            number(form, figures.median()),
            unit.symbol(),
            number(form, figures.least()),
            number(form, figures.most()));
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, "%-52s %-24s %-24s %8s %10s  %s%n", (Object[]) cells);
  }
}

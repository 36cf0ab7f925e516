package org.cmsfamily.reporting.rate;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.jspecify.annotations.Nullable;

/**
 * The UN's table of operational rates in five columns, one row for each country, below a title. Its
 * columns are known by their place, and its header says that they are those. What stands below an
 * empty line in one cell is a note. It names no source, being one.
 */
final class UnColumns {

  private static final int COLUMNS = 5;

  /** What the header's cells hold, by their place. */
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of("country"),
          List.of("currency"),
          List.of("code", "abbr"),
          List.of("date"),
          List.of("rate"));

  private static final Map<String, Integer> PLACES =
      Map.of(RateParser.CURRENCY, 2, RateParser.IN_FORCE_FROM, 3, RateParser.PER_USD, 4);

  private final List<RatesFile.Line> rates = new ArrayList<>();
  private final LineViolations violations = new LineViolations();
  private @Nullable List<String> header;
  private boolean belowEmptyLine;
  private int lines;

  private UnColumns() {}

  /** Reads the table. Names of countries are not looked at, in whatever encoding they are. */
  static RatesFile read(InputStream file) {
    var table = new UnColumns();
    CsvFile.cells(
        file,
        StandardCharsets.ISO_8859_1,
        COLUMNS,
        RatesFile.MOST_LINES,
        table.violations,
        table::read);
    if (table.header == null && table.violations.isEmpty()) {
      table.violations.add(LineViolation.invalid(1, null, Text.of("no-five-columns")));
    }
    return new RatesFile(table.lines, table.rates, table.violations);
  }

  private void read(List<String> cells, int line) {
    if (cells.stream().allMatch(String::isBlank)) {
      belowEmptyLine = true;
    } else if (header == null) {
      header = isHeader(cells) ? cells : null;
      belowEmptyLine = false;
    } else if (!isNote(cells)) {
      lines++;
      row(line, cells);
    }
  }

  private static boolean isHeader(List<String> cells) {
    if (filled(cells) != COLUMNS) {
      return false;
    }
    for (int i = 0; i < COLUMNS; i++) {
      var cell = cells.get(i).toLowerCase(Locale.ROOT);
      if (HEADINGS.get(i).stream().noneMatch(cell::contains)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNote(List<String> cells) {
    return belowEmptyLine && filled(cells) == 1;
  }

  /** How many cells there are down to the last that holds something. */
  private static int filled(List<String> cells) {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  private void row(int line, List<String> cells) {
    if (filled(cells) > COLUMNS || cells.size() < COLUMNS) {
      violations.add(
          LineViolation.invalid(
              line, null, Text.of("not-five-cells").with("cells", filled(cells))));
      return;
    }
    var found = new LineViolations();
    RateParser.read(line, column -> cell(column, cells), found)
        .ifPresent(rate -> rates.add(new RatesFile.Line(line, rate)));
    found.listed().forEach(violation -> violations.add(violation.named(this::heading)));
  }

  private static String cell(String column, List<String> cells) {
    var place = PLACES.get(column);
    return place == null ? UnTable.SOURCE_TEXT : cells.get(place).strip();
  }

  private String heading(String column) {
    return Objects.requireNonNull(header).get(PLACES.getOrDefault(column, 0)).strip();
  }
}

package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cmsfamily.platform.request.LegalText;
import org.cmsfamily.platform.wording.Text;

/** Reads the rows of one file against the header that it must have. */
final class HeadedRows {

  private final Header wanted;
  private final LineViolations violations;
  private final Consumer<CsvRow> rows;
  private int lines;
  private int empty;
  private int notRead;

  HeadedRows(Header wanted, LineViolations violations, Consumer<CsvRow> rows) {
    this.wanted = wanted;
    this.violations = violations;
    this.rows = rows;
  }

  /**
   * Reads the header, which is the next row, and all below it.
   *
   * @param above how many rows stand above the header
   */
  RowCount read(int above, RowSource source) {
    var first = source.next();
    while (first != null && !first.readable()) {
      lines++;
      first = source.next();
    }
    if (first == null) {
      violations.add(LineViolation.invalid(above + 1, null, Text.of("no-header")));
      return count(above, source);
    }
    below(first.line(), header(first, source), source);
    return count(above + wanted.rows(), source);
  }

  private RowCount count(int heading, RowSource source) {
    return new RowCount(heading, lines + source.notRead(), empty, notRead + source.notRead());
  }

  private List<String> header(FileRow first, RowSource source) {
    var all = new ArrayList<List<String>>();
    all.add(first.cells());
    for (int i = 1; i < wanted.rows(); i++) {
      var more = source.next();
      if (more != null) {
        all.add(more.cells());
      }
    }
    return HeaderCheck.names(all);
  }

  private void below(int line, List<String> header, RowSource source) {
    boolean right = new HeaderCheck(wanted, violations).isRight(line, header);
    var columns = positions(header);
    for (var row = source.next(); row != null; row = source.next()) {
      if (row.isEmpty()) {
        empty++;
      } else {
        lines++;
        notRead += right ? 0 : 1;
        if (right && row.readable()) {
          add(row, header, columns);
        }
      }
    }
  }

  private static Map<String, Integer> positions(List<String> header) {
    var positions = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      positions.put(header.get(i), i);
    }
    return positions;
  }

  private void add(FileRow row, List<String> header, Map<String, Integer> columns) {
    int line = row.line();
    if (!fits(row.cells(), header.size())) {
      violations.add(LineViolation.invalid(line, null, fields(row.cells().size(), header.size())));
      return;
    }
    int before = violations.total();
    for (int i = 0; i < header.size(); i++) {
      check(line, header.get(i), row.cells().get(i));
    }
    if (violations.total() == before) {
      rows.accept(new CsvRow(line, columns, row.cells()));
    }
  }

  private static Text fields(int fields, int columns) {
    return fields > RecordParser.MOST_FIELDS
        ? Text.of("too-many-fields").with("most", RecordParser.MOST_FIELDS).with("columns", columns)
        : Text.of("fields-and-header").with("fields", fields).with("columns", columns);
  }

  /** Whether there is a cell for each column, and nothing in those beyond. */
  private static boolean fits(List<String> cells, int columns) {
    return cells.size() >= columns
        && cells.size() <= RecordParser.MOST_FIELDS
        && cells.subList(columns, cells.size()).stream().allMatch(String::isBlank);
  }

  private void check(int line, String column, String cell) {
    if (cell.length() > CsvFile.MOST_CHARACTERS) {
      violations.add(
          LineViolation.invalid(
              line, column, Text.of("cell-too-long").with("most", CsvFile.MOST_CHARACTERS)));
    }
    LegalText.why(cell)
        .ifPresent(
            fault ->
                violations.add(
                    LineViolation.invalid(
                        line, column, Text.of("cell-illegal").with("fault", fault))));
  }
}

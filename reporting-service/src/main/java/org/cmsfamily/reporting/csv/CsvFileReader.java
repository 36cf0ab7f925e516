package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cmsfamily.platform.request.LegalText;

/** Reads the records of one file against the columns that it must have. */
final class CsvFileReader {

  private final List<String> wanted;
  private final LineViolations violations;
  private final Consumer<CsvRow> rows;
  private int lines;
  private int empty;
  private int notRead;

  CsvFileReader(List<String> wanted, LineViolations violations, Consumer<CsvRow> rows) {
    this.wanted = wanted;
    this.violations = violations;
    this.rows = rows;
  }

  CsvFile read(PhysicalLines physical, int most) {
    var heading = Heading.of(physical, wanted, violations);
    var records = new CsvRecords(physical, heading.separator(), most, violations);
    var first = records.next();
    while (first != null && !first.readable()) {
      lines++;
      first = records.next();
    }
    if (first == null) {
      violations.add(
          LineViolation.invalid(heading.titleLines() + 1, null, "The file has no header"));
      return file(heading.titleLines(), records);
    }
    below(first, records);
    return file(heading.titleLines() + 1, records);
  }

  private CsvFile file(int heading, CsvRecords records) {
    return new CsvFile(heading, lines + records.notRead(), empty, notRead + records.notRead());
  }

  private void below(CsvRecords.Fields top, CsvRecords records) {
    var header = header(top);
    boolean right = headerIsRight(top.line(), header);
    var columns = positions(header);
    for (var fields = records.next(); fields != null; fields = records.next()) {
      if (fields.isEmpty()) {
        empty++;
      } else {
        lines++;
        notRead += right ? 0 : 1;
        if (right && fields.readable()) {
          add(fields, header, columns);
        }
      }
    }
  }

  /** The names of the columns, without those at the end that have none. */
  private static List<String> header(CsvRecords.Fields fields) {
    var names = new ArrayList<>(fields.cells().stream().map(String::strip).toList());
    while (!names.isEmpty() && names.getLast().isEmpty()) {
      names.removeLast();
    }
    return names;
  }

  private boolean headerIsRight(int line, List<String> header) {
    int before = violations.total();
    if (Collections.disjoint(header, wanted)) {
      violations.add(
          LineViolation.invalid(
              line,
              null,
              "This is no header of the layout; it names, separated by commas: "
                  + String.join(",", wanted)));
      return false;
    }
    for (var column : wanted) {
      if (!header.contains(column)) {
        violations.add(LineViolation.invalid(line, column, "The column is missing"));
      }
    }
    var seen = new HashSet<String>();
    for (var column : header) {
      if (!wanted.contains(column)) {
        violations.add(
            LineViolation.invalid(
                line, null, "'%s' is no column of this layout".formatted(shown(column))));
      } else if (!seen.add(column)) {
        violations.add(LineViolation.invalid(line, column, "The column stands twice"));
      }
    }
    return violations.total() == before;
  }

  private static String shown(String column) {
    return column.length() <= CsvFile.MOST_NAMED
        ? column
        : column.substring(0, CsvFile.MOST_NAMED) + "…";
  }

  private static Map<String, Integer> positions(List<String> header) {
    var positions = new HashMap<String, Integer>();
    header.forEach(column -> positions.put(column, positions.size()));
    return positions;
  }

  private void add(CsvRecords.Fields fields, List<String> header, Map<String, Integer> columns) {
    int line = fields.line();
    if (!fits(fields.cells(), header.size())) {
      violations.add(
          LineViolation.invalid(
              line,
              null,
              "The line has %s fields, the header %s"
                  .formatted(number(fields.cells().size()), header.size())));
      return;
    }
    int before = violations.total();
    for (int i = 0; i < header.size(); i++) {
      check(line, header.get(i), fields.cells().get(i));
    }
    if (violations.total() == before) {
      rows.accept(new CsvRow(line, columns, fields.cells()));
    }
  }

  private static String number(int fields) {
    return fields > RecordParser.MOST_FIELDS
        ? "more than " + RecordParser.MOST_FIELDS
        : Integer.toString(fields);
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
              line,
              column,
              "The cell has more than %s characters".formatted(CsvFile.MOST_CHARACTERS)));
    }
    LegalText.fault(cell)
        .ifPresent(
            fault -> violations.add(LineViolation.invalid(line, column, "The cell " + fault)));
  }
}

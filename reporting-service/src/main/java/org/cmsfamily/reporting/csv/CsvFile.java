package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a CSV file with a header: strict UTF-8 (a byte order mark is allowed), comma, any line end,
 * lines that begin with {@code #} left out, columns in any order but each exactly once.
 */
public final class CsvFile {

  /** Characters of a cell at most. */
  public static final int MOST_CHARACTERS = 2_000;

  private final List<String> wanted;
  private final List<LineViolation> violations = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<Integer> badLines;

  private CsvFile(List<String> wanted, Set<Integer> badLines) {
    this.wanted = wanted;
    this.badLines = badLines;
  }

  /**
   * Reads the file.
   *
   * @param columns all of which the header must name
   * @param most records at most
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more
   */
  public static Sheet read(byte[] bytes, List<String> columns, int most) {
    var decoded = Utf8.decode(bytes);
    var file = new CsvFile(columns, new HashSet<>(decoded.badLines()));
    decoded.badLines().forEach(file::noUtf8);
    return file.read(Records.of(decoded.text(), most));
  }

  private Sheet read(Records read) {
    violations.addAll(read.violations());
    var records = read.records();
    if (records.isEmpty()) {
      violations.add(LineViolation.invalid(1, null, "The file has no header"));
    } else {
      var header = records.getFirst().cells().stream().map(String::strip).toList();
      if (headerIsRight(records.getFirst().line(), header)) {
        records.subList(1, records.size()).forEach(record -> add(record, header));
      }
    }
    int lines = Math.max(0, records.size() - 1) + read.violations().size();
    return new Sheet(rows, violations.stream().sorted().toList(), lines);
  }

  private boolean headerIsRight(int line, List<String> header) {
    int before = violations.size();
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
                line, null, "'%s' is no column of this layout".formatted(column)));
      } else if (!seen.add(column)) {
        violations.add(LineViolation.invalid(line, column, "The column stands twice"));
      }
    }
    return violations.size() == before;
  }

  private void add(Records.Fields fields, List<String> header) {
    int line = fields.line();
    if (badLines.contains(line)) {
      return;
    }
    if (fields.cells().size() != header.size()) {
      violations.add(
          LineViolation.invalid(
              line,
              null,
              "The line has %d fields, the header %d"
                  .formatted(fields.cells().size(), header.size())));
      return;
    }
    int before = violations.size();
    for (int i = 0; i < header.size(); i++) {
      check(line, header.get(i), fields.cells().get(i));
    }
    if (violations.size() == before) {
      rows.add(new Row(line, header, fields.cells()));
    }
  }

  private void check(int line, String column, String cell) {
    if (cell.length() > MOST_CHARACTERS) {
      violations.add(
          LineViolation.invalid(
              line, column, "The cell has more than %,d characters".formatted(MOST_CHARACTERS)));
    }
    if (cell.chars().anyMatch(CsvFile::isForbidden)) {
      violations.add(
          LineViolation.invalid(line, column, "The cell holds a character that is no text"));
    }
  }

  private static boolean isForbidden(int character) {
    return Character.isISOControl(character)
        && character != '\t'
        && character != '\n'
        && character != '\r';
  }

  private void noUtf8(int line) {
    violations.add(LineViolation.invalid(line, null, "The line is not UTF-8"));
  }
}

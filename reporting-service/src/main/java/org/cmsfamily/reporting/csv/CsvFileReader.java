package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the records of one file against the columns that it must have. */
final class CsvFileReader {

  private final List<String> wanted;
  private final List<LineViolation> violations = new ArrayList<>();
  private final List<CsvRow> rows = new ArrayList<>();
  private final Set<Integer> badLines = new HashSet<>();

  CsvFileReader(List<String> wanted) {
    this.wanted = wanted;
  }

  CsvFile read(byte[] bytes, int most) {
    var decoded = Utf8.decode(bytes);
    badLines.addAll(decoded.badLines());
    decoded.badLines().forEach(this::noUtf8);
    return read(CsvRecords.of(decoded.text(), most));
  }

  private CsvFile read(CsvRecords read) {
    violations.addAll(read.violations());
    var records = read.records();
    if (records.isEmpty()) {
      violations.add(LineViolation.invalid(1, null, "The file has no header"));
    } else {
      var header = records.getFirst().cells().stream().map(String::strip).toList();
      if (headerIsRight(records.getFirst().line(), header)) {
        var columns = positions(header);
        records.subList(1, records.size()).forEach(record -> add(record, header, columns));
      }
    }
    int lines = Math.max(0, records.size() - 1) + read.violations().size();
    return new CsvFile(rows, violations.stream().sorted().toList(), lines);
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

  private static Map<String, Integer> positions(List<String> header) {
    var positions = new HashMap<String, Integer>();
    header.forEach(column -> positions.put(column, positions.size()));
    return positions;
  }

  private void add(CsvRecords.Fields fields, List<String> header, Map<String, Integer> columns) {
    int line = fields.line();
    if (badLines.contains(line)) {
      return;
    }
    if (fields.cells().size() != header.size()) {
      violations.add(
          LineViolation.invalid(
              line,
              null,
              "The line has %s fields, the header %s"
                  .formatted(fields.cells().size(), header.size())));
      return;
    }
    int before = violations.size();
    for (int i = 0; i < header.size(); i++) {
      check(line, header.get(i), fields.cells().get(i));
    }
    if (violations.size() == before) {
      rows.add(new CsvRow(line, columns, fields.cells()));
    }
  }

  private void check(int line, String column, String cell) {
    if (cell.length() > CsvFile.MOST_CHARACTERS) {
      violations.add(
          LineViolation.invalid(
              line,
              column,
              "The cell has more than %s characters".formatted(CsvFile.MOST_CHARACTERS)));
    }
    if (holdsForbidden(cell)) {
      violations.add(
          LineViolation.invalid(line, column, "The cell holds a character that is no text"));
    }
  }

  private static boolean holdsForbidden(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (isForbidden(cell.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForbidden(char character) {
    return Character.isISOControl(character)
        && character != '\t'
        && character != '\n'
        && character != '\r';
  }

  private void noUtf8(int line) {
    violations.add(LineViolation.invalid(line, null, "The line is not UTF-8"));
  }
}

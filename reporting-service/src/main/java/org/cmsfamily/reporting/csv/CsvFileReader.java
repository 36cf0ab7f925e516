package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.request.LegalText;

/** Reads the records of one file against the columns that it must have. */
final class CsvFileReader {

  /** What stands where bytes could not be read. */
  private static final char REPLACEMENT = '\uFFFD';

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
    var heading = Heading.of(decoded.text(), wanted);
    return read(heading, CsvRecords.of(decoded.text(), heading, most));
  }

  private CsvFile read(Heading heading, CsvRecords read) {
    violations.addAll(read.violations());
    var records = read.records();
    int unreadable = read.violations().size() - (read.notRead() > 0 ? 1 : 0);
    if (records.isEmpty()) {
      violations.add(
          LineViolation.invalid(heading.titleLines() + 1, null, "The file has no header"));
      return file(heading.titleLines(), unreadable + read.notRead(), 0, read.notRead());
    }
    var below = records.subList(1, records.size());
    var filled = below.stream().filter(fields -> !fields.isEmpty()).toList();
    var header = header(records.getFirst());
    int notRead = read.notRead();
    if (headerIsRight(records.getFirst().line(), header)) {
      var columns = positions(header);
      filled.forEach(fields -> add(fields, header, columns));
    } else {
      notRead += filled.size();
    }
    return file(
        heading.titleLines() + 1,
        filled.size() + unreadable + read.notRead(),
        below.size() - filled.size(),
        notRead);
  }

  private CsvFile file(int heading, int lines, int empty, int notRead) {
    return new CsvFile(rows, violations.stream().sorted().toList(), heading, lines, empty, notRead);
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
    int before = violations.size();
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
    if (isNotUtf8(fields)) {
      return;
    }
    if (!fits(fields.cells(), header.size())) {
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

  /** Whether one of its lines is not UTF-8, which is said of that line. */
  private boolean isNotUtf8(CsvRecords.Fields fields) {
    return badLines.contains(fields.line())
        || (!badLines.isEmpty()
            && fields.cells().stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0));
  }

  /** Whether there is a cell for each column, and nothing in those beyond. */
  private static boolean fits(List<String> cells, int columns) {
    return cells.size() >= columns
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

  private void noUtf8(int line) {
    violations.add(LineViolation.invalid(line, null, "The line is not UTF-8"));
  }
}

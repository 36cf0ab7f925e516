package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.cmsfamily.platform.wording.Text;

/** Compares the header of one file with what it must name. */
final class HeaderCheck {

  private final Header header;
  private final LineViolations violations;

  HeaderCheck(Header header, LineViolations violations) {
    this.header = header;
    this.violations = violations;
  }

  /**
   * The names of the columns, without those at the end that have none.
   *
   * @param rows the cells of the header's rows, from above
   */
  static List<String> names(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    var names = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      int column = i;
      names.add(
          String.join(
              " ",
              rows.stream()
                  .filter(cells -> column < cells.size())
                  .map(cells -> cells.get(column).strip())
                  .filter(cell -> !cell.isEmpty())
                  .toList()));
    }
    while (!names.isEmpty() && names.getLast().isEmpty()) {
      names.removeLast();
    }
    return names;
  }

  /** Whether it names all that it must, and nothing else; what is wrong is noted. */
  boolean isRight(int line, List<String> names) {
    int before = violations.total();
    if (Collections.disjoint(names, header.columns())) {
      violations.add(LineViolation.invalid(line, null, noHeader()));
      return false;
    }
    for (var column : header.columns()) {
      if (!names.contains(column)) {
        violations.add(LineViolation.invalid(line, column, Text.of("column-missing")));
      }
    }
    var seen = new HashSet<String>();
    for (var name : names) {
      check(line, name, seen.add(name));
    }
    return violations.total() == before;
  }

  private Text noHeader() {
    var columns = String.join(",", header.columns());
    return header.isDeclared()
        ? Text.of("not-the-profiles-header").with("columns", columns)
        : Text.of("not-the-layouts-header").with("columns", columns);
  }

  private void check(int line, String name, boolean first) {
    if (header.columns().contains(name)) {
      if (!first) {
        violations.add(LineViolation.invalid(line, name, Text.of("column-twice")));
      }
    } else if (!header.leftOut().contains(name)) {
      violations.add(unknown(line, name));
    }
  }

  private LineViolation unknown(int line, String name) {
    if (!header.isDeclared()) {
      return LineViolation.invalid(line, null, Text.of("not-a-column").with("column", shown(name)));
    }
    return name.isEmpty()
        ? LineViolation.invalid(line, null, Text.of("column-without-heading"))
        : LineViolation.invalid(line, shown(name), Text.of("column-not-declared"));
  }

  private static String shown(String column) {
    return column.length() <= CsvFile.MOST_NAMED
        ? column
        : column.substring(0, CsvFile.MOST_NAMED) + "…";
  }
}

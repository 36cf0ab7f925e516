package org.cmsfamily.reporting.csv;

import java.util.List;

/**
 * What a file holds.
 *
 * @param rows those that could be read
 * @param violations every line that could not, in order
 * @param lines how many records there are, readable or not, without the header
 */
public record Sheet(List<Row> rows, List<LineViolation> violations, int lines) {

  public Sheet {
    rows = List.copyOf(rows);
    violations = List.copyOf(violations);
  }
}

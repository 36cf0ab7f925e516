package org.cmsfamily.reporting.csv;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One record of a file, with as many cells as there are columns.
 *
 * @param line the physical line it starts on
 * @param columns where each column stands among the cells
 */
public record CsvRow(int line, Map<String, Integer> columns, List<String> cells) {

  /** The cell, without surrounding blanks. */
  public String cell(String column) {
    return cells.get(Objects.requireNonNull(columns.get(column), column)).strip();
  }
}

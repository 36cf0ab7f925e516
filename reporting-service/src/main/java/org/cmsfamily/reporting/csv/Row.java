package org.cmsfamily.reporting.csv;

import java.util.List;

/**
 * One record of a file, with as many cells as there are columns.
 *
 * @param line the physical line it starts on
 */
public record Row(int line, List<String> columns, List<String> cells) {

  /** The cell, without surrounding blanks. */
  public String cell(String column) {
    return cells.get(columns.indexOf(column)).strip();
  }
}

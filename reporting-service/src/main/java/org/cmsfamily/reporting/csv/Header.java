package org.cmsfamily.reporting.csv;

import java.util.List;
import java.util.Set;

/**
 * What the header of a file must name, and where it stands.
 *
 * @param row the physical line, or the sheet's row, on which it begins; 0 if it is the first row
 *     below a title
 * @param rows how many rows it takes; a column's name is what stands in it there, from above,
 *     joined by blanks
 * @param columns all of which it must name
 * @param leftOut what it may name besides, which is not read
 */
public record Header(int row, int rows, List<String> columns, Set<String> leftOut) {

  /** A header of a layout of our own, which is the first row below a title. */
  static Header ofLayout(List<String> columns) {
    return new Header(0, 1, columns, Set.of());
  }

  /** Whether somebody has declared it, and is answered by the names of its columns. */
  boolean isDeclared() {
    return row > 0;
  }

  /** How many rows there are down to its last. */
  int last() {
    return row + rows - 1;
  }
}

package org.cmsfamily.reporting.csv;

import java.util.List;

/** One row of a file: the physical line it starts on, its cells, and whether it could be read. */
record FileRow(int line, List<String> cells, boolean readable) {

  /** Whether it holds nothing. */
  boolean isEmpty() {
    return readable && cells.stream().allMatch(String::isBlank);
  }
}

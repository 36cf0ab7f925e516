package org.cmsfamily.reporting.csv;

import java.util.List;

/**
 * What a file holds.
 *
 * @param rows those that could be read
 * @param violations every line that could not, in order
 * @param lines how many records there are, readable or not, without the header
 */
public record CsvFile(List<CsvRow> rows, List<LineViolation> violations, int lines) {

  /** Characters of a cell at most. */
  public static final int MOST_CHARACTERS = 2_000;

  public CsvFile {
    rows = List.copyOf(rows);
    violations = List.copyOf(violations);
  }

  /**
   * Reads a file with a header: strict UTF-8 (a byte order mark is allowed), comma, any line end,
   * lines that begin with {@code #} left out, columns in any order but each exactly once.
   *
   * @param columns all of which the header must name
   * @param most records at most
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more
   */
  public static CsvFile read(byte[] bytes, List<String> columns, int most) {
    return new CsvFileReader(columns).read(bytes, most);
  }
}

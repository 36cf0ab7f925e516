package org.cmsfamily.reporting.csv;

import java.util.List;

/**
 * What a file holds. No line is lost: heading + lines + empty are all records of the file.
 *
 * @param rows those that could be read
 * @param violations every line that could not, in order
 * @param heading how many lines stand before the first record: the header, and a title above it
 * @param lines how many records there are, readable or not, that are not empty
 * @param empty how many records hold nothing
 * @param notRead how many of the lines were not looked at, since too many before them are no CSV
 */
public record CsvFile(
    List<CsvRow> rows,
    List<LineViolation> violations,
    int heading,
    int lines,
    int empty,
    int notRead) {

  /** The media type of a workbook, which is told to come as CSV. */
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Characters of a cell at most. */
  public static final int MOST_CHARACTERS = 2_000;

  public CsvFile {
    rows = List.copyOf(rows);
    violations = List.copyOf(violations);
  }

  /**
   * Reads a file with a header: strict UTF-8 (a byte order mark is allowed), any line end, comma,
   * semicolon or tab as the header has it, columns in any order but each exactly once. There are no
   * comments: only above the header may a title stand, in lines that begin with {@code #}. Columns
   * without a name at the end of the header are left out if all their cells are empty.
   *
   * @param columns all of which the header must name
   * @param most records at most
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more; 415 for a workbook
   */
  public static CsvFile read(byte[] bytes, List<String> columns, int most) {
    WorkbookCheck.mustBeText(bytes);
    return new CsvFileReader(columns).read(bytes, most);
  }
}

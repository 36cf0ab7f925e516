package org.cmsfamily.reporting.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * How many records a file holds. No line is lost: heading + lines + empty are all records of it.
 *
 * @param heading how many lines stand before the first record: the header, and a title above it
 * @param lines how many records there are, readable or not, that are not empty
 * @param empty how many records hold nothing
 * @param notRead how many of the lines were not looked at, since too many before them are no CSV
 */
public record CsvFile(int heading, int lines, int empty, int notRead) {

  /** The media type of a workbook, which is told to come as CSV. */
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Characters of a cell at most. */
  public static final int MOST_CHARACTERS = 2_000;

  /** Characters of a wrong column's name that are shown. */
  static final int MOST_NAMED = 60;

  private static final int BEGIN = 4;
  private static final int BUFFER = 64 * 1024;

  /**
   * Reads a file with a header: strict UTF-8 (a byte order mark is allowed), any line end, comma,
   * semicolon or tab as the header has it, columns in any order but each exactly once. There are no
   * comments: only above the header may a title stand, in lines that begin with {@code #}. Columns
   * without a name at the end of the header are left out if all their cells are empty.
   *
   * <p>The file is never in memory whole: a line has at most 64 kB, a record as many characters.
   *
   * @param columns all of which the header must name
   * @param most records at most
   * @param violations where every line is noted that cannot be read
   * @param rows takes those that can, in order
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more; 415 for a workbook
   */
  public static CsvFile read(
      InputStream file,
      List<String> columns,
      int most,
      LineViolations violations,
      Consumer<CsvRow> rows) {
    var buffered = new BufferedInputStream(file, BUFFER);
    WorkbookCheck.mustBeText(begin(buffered));
    return new CsvFileReader(columns, violations, rows).read(new PhysicalLines(buffered), most);
  }

  private static byte[] begin(BufferedInputStream file) {
    try {
      file.mark(BEGIN);
      var begin = file.readNBytes(BEGIN);
      file.reset();
      return begin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

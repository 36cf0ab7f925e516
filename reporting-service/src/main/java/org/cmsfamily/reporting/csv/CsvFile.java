package org.cmsfamily.reporting.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** Reads CSV files; none is ever in memory whole. */
public final class CsvFile {

  /** The media type of a workbook. */
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Characters of a cell at most. */
  public static final int MOST_CHARACTERS = 2_000;

  /** Characters of a wrong column's name that are shown. */
  static final int MOST_NAMED = 60;

  private static final int BEGIN = 4;
  private static final int BUFFER = 64 * 1024;

  private CsvFile() {}

  /**
   * Reads a file with a header of our own layout: strict UTF-8 (a byte order mark is allowed), any
   * line end, comma, semicolon or tab as the header has it, columns in any order but each exactly
   * once. There are no comments: only above the header may a title stand, in lines that begin with
   * {@code #}. Columns without a name at the end of the header are left out if all their cells are
   * empty.
   *
   * <p>A line has at most 64 kB, a record as many characters.
   *
   * @param columns all of which the header must name
   * @param most records at most
   * @param violations where every line is noted that cannot be read
   * @param rows takes those that can, in order
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more; 415 for a workbook
   */
  public static RowCount read(
      InputStream file,
      List<String> columns,
      int most,
      LineViolations violations,
      Consumer<CsvRow> rows) {
    var lines = new PhysicalLines(text(file), StandardCharsets.UTF_8);
    var heading = Heading.of(lines, columns, violations);
    return new HeadedRows(Header.ofLayout(columns), violations, rows)
        .read(heading.titleLines(), new CsvRecords(lines, heading.separator(), most, violations));
  }

  /**
   * Reads a file as somebody has declared it: its encoding, its separator, where its header stands.
   * Columns without a name at the end of the header are left out if all their cells are empty.
   *
   * @param most records at most
   * @param violations where every line is noted that cannot be read
   * @param rows takes those that can, in order
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more; 415 for a workbook
   */
  public static RowCount read(
      InputStream file,
      Charset encoding,
      char separator,
      Header header,
      int most,
      LineViolations violations,
      Consumer<CsvRow> rows) {
    var lines = new PhysicalLines(text(file), encoding);
    for (int i = 1; i < header.row(); i++) {
      lines.next();
    }
    return new HeadedRows(header, violations, rows)
        .read(header.row() - 1, new CsvRecords(lines, separator, most, violations));
  }

  /**
   * Reads a table whose columns are known by their place: the cells of every row as they stand,
   * those of empty rows and of a title among them. Its separator is the first of tab, semicolon and
   * comma by which one of its first lines has as many cells.
   *
   * @param columns how many
   * @param most records at most
   * @param violations where every line is noted that cannot be read
   * @param rows takes the line's number and its cells
   * @throws org.cmsfamily.platform.problem.Problem 413 if there are more; 415 for a workbook
   */
  public static void cells(
      InputStream file,
      Charset encoding,
      int columns,
      int most,
      LineViolations violations,
      ObjIntConsumer<List<String>> rows) {
    var lines = new PhysicalLines(text(file), encoding);
    var records = new CsvRecords(lines, Heading.separator(lines, columns), most, violations);
    for (var row = records.next(); row != null; row = records.next()) {
      if (row.readable()) {
        rows.accept(row.cells(), row.line());
      }
    }
  }

  private static InputStream text(InputStream file) {
    var buffered = new BufferedInputStream(file, BUFFER);
    WorkbookCheck.mustBeText(begin(buffered));
    return buffered;
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

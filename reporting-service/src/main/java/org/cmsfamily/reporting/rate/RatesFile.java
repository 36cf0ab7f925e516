package org.cmsfamily.reporting.rate;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolations;
import org.jspecify.annotations.Nullable;

/**
 * A file of rates as it was sent: CSV of our own, or the UN's own table in XML or in five columns.
 *
 * @param lines how many hold something
 * @param rates those that are well formed
 * @param violations of those that are not
 */
record RatesFile(int lines, List<Line> rates, LineViolations violations) {

  /** Rates at most: decades of all currencies. */
  static final int MOST_LINES = 100_000;

  private static final int BUFFER = 64 * 1024;

  /** A rate and the line it stands on. */
  record Line(int line, Rate rate) {}

  /**
   * Reads a file.
   *
   * @param form as whoever sends it says; if nobody does, XML is known by its beginning
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines; 415 for a workbook
   */
  static RatesFile read(InputStream file, @Nullable RatesForm form) {
    var buffered = new BufferedInputStream(file, BUFFER);
    return switch (form == null ? formOf(buffered) : form) {
      case SKEIN -> csv(buffered);
      case UN_XML -> UnTable.read(buffered);
      case UN_TABLE -> UnColumns.read(buffered);
    };
  }

  private static RatesForm formOf(BufferedInputStream file) {
    return UnTable.isOne(file) ? RatesForm.UN_XML : RatesForm.SKEIN;
  }

  private static RatesFile csv(InputStream file) {
    var violations = new LineViolations();
    var rates = new ArrayList<Line>();
    var csv =
        CsvFile.read(
            file,
            RateParser.COLUMNS,
            MOST_LINES,
            violations,
            row ->
                RateParser.read(row.line(), row::cell, violations)
                    .ifPresent(rate -> rates.add(new Line(row.line(), rate))));
    return new RatesFile(csv.lines(), rates, violations);
  }
}

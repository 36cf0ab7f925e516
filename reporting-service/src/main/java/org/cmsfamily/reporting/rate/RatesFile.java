package org.cmsfamily.reporting.rate;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolations;

/**
 * A file of rates as it was sent: CSV, or the UN's own table in XML.
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
   * Reads a file of either form.
   *
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines; 415 for a workbook
   */
  static RatesFile read(InputStream file) {
    var buffered = new BufferedInputStream(file, BUFFER);
    return UnTable.isOne(buffered) ? UnTable.read(buffered) : csv(buffered);
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

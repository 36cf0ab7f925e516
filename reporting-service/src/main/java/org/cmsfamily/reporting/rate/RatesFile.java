package org.cmsfamily.reporting.rate;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolation;

/**
 * A file of rates as it was sent: CSV, or the UN's own table in XML.
 *
 * @param lines how many hold something
 * @param rates those that are well formed
 * @param violations of those that are not
 */
record RatesFile(int lines, List<Line> rates, List<LineViolation> violations) {

  private static final int MOST_LINES = 100_000;

  /** A rate and the line it stands on. */
  record Line(int line, Rate rate) {}

  /**
   * Reads a file of either form.
   *
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines; 415 for a workbook
   */
  static RatesFile read(byte[] file) {
    return UnTable.isOne(file) ? UnTable.read(file) : csv(file);
  }

  private static RatesFile csv(byte[] file) {
    var csv = CsvFile.read(file, RateParser.COLUMNS, MOST_LINES);
    var violations = new ArrayList<>(csv.violations());
    var rates = new ArrayList<Line>();
    for (var row : csv.rows()) {
      RateParser.read(row.line(), row::cell, violations)
          .ifPresent(rate -> rates.add(new Line(row.line(), rate)));
    }
    return new RatesFile(csv.lines(), rates, violations);
  }
}

package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolation;

/**
 * A ledger file of a payer's ledger as it was sent.
 *
 * @param lines how many there are
 * @param readable those that are well formed
 * @param violations of those that are not
 * @param unreadable references of those that are not, as far as they have one
 */
record LedgerFile(
    int lines, List<LedgerLine> readable, List<LineViolation> violations, Set<String> unreadable) {

  /** Lines at most: years of a secretariat's shared costs, and some 70 MB of memory at once. */
  static final int MOST_LINES = 50_000;

  /**
   * Reads a file of the layout {@code skein}.
   *
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines
   */
  static LedgerFile read(byte[] file, String payer) {
    var sheet = CsvFile.read(file, LedgerColumns.ALL, MOST_LINES);
    var violations = new ArrayList<>(sheet.violations());
    var readable = new ArrayList<LedgerLine>();
    var unreadable = new HashSet<String>();
    for (var row : sheet.rows()) {
      LedgerLineParser.read(row, payer, violations)
          .ifPresentOrElse(readable::add, () -> unreadable.add(row.cell(LedgerColumns.REFERENCE)));
    }
    return new LedgerFile(sheet.lines(), readable, violations, unreadable);
  }

  /** A single line that came by other ways than a file. */
  static LedgerFile of(LedgerLine line) {
    return new LedgerFile(1, List.of(line), List.of(), Set.of());
  }

  /** Every reference that the books must be asked for. */
  Set<String> references() {
    var references = new HashSet<String>();
    for (var line : readable) {
      references.add(line.reference());
      if (line.reverses() != null) {
        references.add(line.reverses());
      }
    }
    return references;
  }

  /** Every service that is named. */
  Set<String> services() {
    var services = new TreeSet<String>();
    readable.forEach(line -> services.add(line.service()));
    return services;
  }
}

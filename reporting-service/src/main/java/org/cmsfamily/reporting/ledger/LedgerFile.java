package org.cmsfamily.reporting.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.csv.RowCount;

/**
 * A ledger file of a payer, or some lines of one.
 *
 * @param reading how it was read
 * @param count how many lines of which sort there are
 * @param readable those that are well formed
 * @param violations of those that are not
 * @param unreadable references of those that are not, as far as they have one, in normal form
 */
record LedgerFile(
    FileReading reading,
    Count count,
    List<LedgerLine> readable,
    LineViolations violations,
    Set<String> unreadable) {

  /**
   * How many lines there are; together they are all of the file.
   *
   * @param heading the header, and a title above it
   * @param lines that hold something
   * @param empty that hold nothing
   * @param totals rows of totals
   */
  record Count(int heading, int lines, int empty, int totals) {

    static Count of(RowCount rows, int totals) {
      return new Count(rows.heading(), rows.lines() - totals, rows.empty(), totals);
    }

    int all() {
      return heading + lines + empty + totals;
    }
  }

  /** Lines that came by other ways than a file. */
  static LedgerFile of(List<LedgerLine> lines) {
    return new LedgerFile(
        new FileReading("", null),
        new Count(0, lines.size(), 0, 0),
        lines,
        new LineViolations(),
        Set.of());
  }

  /** Every reference that the books must be asked for, in normal form. */
  Set<String> references() {
    var references = new HashSet<String>();
    for (var line : readable) {
      references.add(line.referenceKey());
      if (line.reverses() != null) {
        references.add(line.reversesKey());
      }
    }
    return references;
  }
}

package org.cmsfamily.reporting.ledger;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.CsvRow;
import org.cmsfamily.reporting.csv.LineViolations;

/**
 * A ledger file of a payer's ledger as it was sent.
 *
 * @param count how many lines of which sort there are
 * @param readable those that are well formed
 * @param violations of those that are not
 * @param unreadable references of those that are not, as far as they have one, in normal form
 */
record LedgerFile(
    Count count, List<LedgerLine> readable, LineViolations violations, Set<String> unreadable) {

  /** Lines at most: years of a secretariat's shared costs, and some 70 MB of memory at once. */
  static final int MOST_LINES = 50_000;

  /**
   * How many lines there are; together they are all of the file.
   *
   * @param heading the header, and a title above it
   * @param lines that hold something
   * @param empty that hold nothing
   */
  record Count(int heading, int lines, int empty) {

    int all() {
      return heading + lines + empty;
    }
  }

  /**
   * Reads a file of the layout {@code skein}.
   *
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines; 415 for a workbook
   */
  static LedgerFile read(InputStream file, String payer) {
    var violations = new LineViolations();
    var readable = new ArrayList<LedgerLine>();
    var unreadable = new HashSet<String>();
    var words = new Words();
    var count =
        CsvFile.read(
            file,
            LedgerColumns.ALL,
            MOST_LINES,
            violations,
            row ->
                LedgerLineParser.read(words.of(row), payer, violations)
                    .ifPresentOrElse(
                        readable::add,
                        () -> unreadable.add(NormalForm.of(row.cell(LedgerColumns.REFERENCE)))));
    return new LedgerFile(
        new Count(count.heading(), count.lines(), count.empty()), readable, violations, unreadable);
  }

  /** Texts that many lines have in common, each held once. */
  private static final class Words {
    private static final int MOST = 10_000;

    private final Map<String, String> held = new HashMap<>();

    CsvRow of(CsvRow row) {
      return new CsvRow(row.line(), row.columns(), row.cells().stream().map(this::once).toList());
    }

    private String once(String cell) {
      var before = held.get(cell);
      if (before == null && held.size() < MOST) {
        held.put(cell, cell);
      }
      return before == null ? cell : before;
    }
  }

  /** Lines that came by other ways than a file. */
  static LedgerFile of(List<LedgerLine> lines) {
    return new LedgerFile(new Count(0, lines.size(), 0), lines, new LineViolations(), Set.of());
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

  /** Every service that is named. */
  Set<String> services() {
    var services = new TreeSet<String>();
    readable.forEach(line -> services.add(line.service()));
    return services;
  }
}

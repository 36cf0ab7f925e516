package org.cmsfamily.reporting.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.CsvRow;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.ledger.LedgerFile.Count;
import org.cmsfamily.reporting.ledger.profile.ExtractLayout;

/** Reads the lines of a file that was sent, one after another, as often as it is asked. */
final class LedgerReader {

  /** Lines at most: the whole year of a large secretariat. */
  static final int MOST_LINES = 400_000;

  private final Path file;
  private final FileReading reading;

  LedgerReader(Path file, FileReading reading) {
    this.file = file;
    this.reading = reading;
  }

  /**
   * Reads.
   *
   * @param violations where every line is noted that is not well formed
   * @param lines takes those that are, in order
   * @param unreadable takes the references of those that are not, in normal form
   * @throws org.cmsfamily.platform.problem.Problem 413 if it has too many lines; 415 for a workbook
   *     where none is declared
   */
  Count read(LineViolations violations, Consumer<LedgerLine> lines, Consumer<String> unreadable) {
    var profile = reading.profile();
    if (profile != null) {
      return extract(profile.layout(), violations, lines, unreadable);
    }
    try (var in = Files.newInputStream(file)) {
      return skein(in, reading.payer(), violations, lines, unreadable);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of the layout {@code skein}. */
  static Count skein(
      InputStream file,
      String payer,
      LineViolations violations,
      Consumer<LedgerLine> lines,
      Consumer<String> unreadable) {
    var words = new Words();
    var count =
        CsvFile.read(
            file,
            LedgerColumns.ALL,
            MOST_LINES,
            violations,
            row ->
                LedgerLineParser.read(words.of(row), payer, violations::add)
                    .ifPresentOrElse(
                        lines,
                        () -> unreadable.accept(NormalForm.of(row.cell(LedgerColumns.REFERENCE)))));
    return Count.of(count, 0);
  }

  private Count extract(
      ExtractLayout layout,
      LineViolations violations,
      Consumer<LedgerLine> lines,
      Consumer<String> unreadable) {
    var words = new Words();
    var extract = new ExtractLines(reading, layout, violations);
    var count =
        new ExtractReader(layout, MOST_LINES, violations)
            .read(
                file,
                row -> {
                  if (extract.isTotal(row)) {
                    extract.total(row);
                  } else {
                    extract
                        .read(words.of(row))
                        .ifPresentOrElse(
                            lines, () -> unreadable.accept(NormalForm.of(extract.reference(row))));
                  }
                });
    extract.checkTotals();
    return Count.of(count, extract.totals());
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
}

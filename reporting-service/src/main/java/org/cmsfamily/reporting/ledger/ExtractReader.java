package org.cmsfamily.reporting.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.CellTexts;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.CsvRow;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.csv.RowCount;
import org.cmsfamily.reporting.csv.WorkbookFile;
import org.cmsfamily.reporting.ledger.profile.ExtractLayout;

/** Reads the rows of an extract, be it a text or a workbook, as its profile declares. */
final class ExtractReader {

  private final ExtractLayout layout;
  private final int most;
  private final LineViolations violations;

  /**
   * Reads by a layout.
   *
   * @param most rows at most
   * @param violations where every row is noted that cannot be read
   */
  ExtractReader(ExtractLayout layout, int most, LineViolations violations) {
    this.layout = layout;
    this.most = most;
    this.violations = violations;
  }

  /**
   * Reads.
   *
   * @throws Problem 413 if there is too much of it; 415 if the profile does not declare how such a
   *     file is read
   */
  RowCount read(Path file, Consumer<CsvRow> rows) {
    return WorkbookFile.isOne(file) ? workbook(file, rows) : text(file, rows);
  }

  private RowCount workbook(Path file, Consumer<CsvRow> rows) {
    var form = layout.xlsx();
    if (form == null) {
      throw notDeclared(Text.of("workbooks-not-declared"));
    }
    return WorkbookFile.read(
        file,
        form.sheet(),
        new AsDeclared(layout),
        layout.header(form.headerRow(), form.headerRows()),
        most,
        violations,
        rows);
  }

  private RowCount text(Path file, Consumer<CsvRow> rows) {
    var form = layout.csv();
    if (form == null) {
      throw notDeclared(Text.of("texts-not-declared"));
    }
    try (var in = Files.newInputStream(file)) {
      return CsvFile.read(
          in,
          form.encoding().charset(),
          form.separator().character(),
          layout.header(form.headerRow(), form.headerRows()),
          most,
          violations,
          rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem notDeclared(Text detail) {
    return Problem.of(PlatformProblems.UNSUPPORTED, detail);
  }

  /** A workbook's values as the same system would write them in a text. */
  private record AsDeclared(ExtractLayout layout) implements CellTexts {

    @Override
    public String number(BigDecimal number) {
      return layout.numbers().write(number);
    }

    @Override
    public String day(LocalDateTime day) {
      return day.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? layout.dates().write(day.toLocalDate())
          : day.toString();
    }
  }
}

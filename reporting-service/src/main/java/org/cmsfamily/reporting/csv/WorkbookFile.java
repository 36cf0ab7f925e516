package org.cmsfamily.reporting.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads one sheet of a workbook (XLSX), row by row; it is never in memory whole. */
public final class WorkbookFile {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private WorkbookFile() {}

  /** Whether the file is a workbook, whatever it is called. */
  public static boolean isOne(Path file) {
    return WorkbookCheck.isWorkbook(file);
  }

  /**
   * Reads a sheet as somebody has declared it.
   *
   * @param texts how numbers and days are written, so that a workbook reads like a text
   * @param most rows at most
   * @param violations where every row is noted that cannot be read, such as one with a formula
   * @param rows takes those that can, in order
   * @throws Problem 413 if there is too much of anything; 415 with macros; 422 {@code
   *     unreadable-workbook} if it is damaged or has no such sheet
   */
  public static RowCount read(
      Path file,
      String sheet,
      CellTexts texts,
      Header header,
      int most,
      LineViolations violations,
      Consumer<CsvRow> rows) {
    WorkbookCheck.mustBeHarmless(file);
    try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        var found = sheet(workbook, sheet).openStream()) {
      var source = new SheetRows(found.iterator(), texts, header, most, violations);
      return new HeadedRows(header, violations, rows).read(header.row() - 1, source);
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException | ExcelReaderException e) {
      throw unreadable(e);
    }
  }

  private static Problem unreadable(Exception e) {
    return Problem.of(
        WorkbookCheck.UNREADABLE,
        Text.of("workbook-cannot-be-read").with("why", String.valueOf(e.getMessage())));
  }

  private static Sheet sheet(ReadableWorkbook workbook, String name) {
    return workbook
        .findSheet(name)
        .orElseThrow(
            () ->
                Problem.of(
                    WorkbookCheck.UNREADABLE,
                    Text.of("no-such-sheet")
                        .with("sheet", name)
                        .with(
                            "sheets",
                            workbook
                                .getSheets()
                                .limit(RowSource.MOST_UNREADABLE)
                                .map(Sheet::getName)
                                .toList())));
  }
}

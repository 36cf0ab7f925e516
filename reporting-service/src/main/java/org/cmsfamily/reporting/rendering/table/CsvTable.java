package org.cmsfamily.reporting.rendering.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table as CSV text. */
final class CsvTable {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvTable() {}

  static String of(Table table) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(table.columns().stream().map(Column::name).toList());
      table.rows().forEach(row -> csv.writeRecord(cells(row.cells())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<String> cells(List<@Nullable Object> cells) {
    return cells.stream().map(CsvTable::cell).toList();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String text -> guarded(text);
      default -> value.toString();
    };
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
  static String guarded(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.reporting.rendering.text.Vocabulary;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One table as a sheet: a frozen head, filters, and cells of the column's type. */
final class WorkbookSheet {

  private static final String HEAD_COLOUR = "DCE6EF";
  private static final int NUMBER_WIDTH = 16;
  private static final int TEXT_WIDTH = 24;
  private static final int WIDE_WIDTH = 60;

  private final Worksheet sheet;
  private final Table<?> table;
  private final Vocabulary vocabulary;

  WorkbookSheet(Workbook workbook, Table<?> table, Vocabulary vocabulary) {
    this.sheet = workbook.newWorksheet(vocabulary.text("table." + table.name()));
    this.table = table;
    this.vocabulary = vocabulary;
  }

  void write(List<List<@Nullable Object>> rows) {
    head();
    for (int row = 0; row < rows.size(); row++) {
      var cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(row + 1, column, cells.get(column));
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), table.columns().size() - 1);
  }

  private void head() {
    for (int column = 0; column < table.columns().size(); column++) {
      var each = table.columns().get(column);
      sheet.value(0, column, vocabulary.text("head." + each.name()));
      sheet.style(0, column).bold().fillColor(HEAD_COLOUR).set();
      sheet.width(column, width(each));
    }
  }

  private static int width(Column<?> column) {
    return switch (column.type()) {
      case TEXT ->
          switch (column.name()) {
            case "figure", "narrative", "text", "title", "sha256", "fingerprint", "source" ->
                WIDE_WIDTH;
            default -> TEXT_WIDTH;
          };
      case AMOUNT, DECIMAL, INTEGER, DATE, BOOLEAN -> NUMBER_WIDTH;
    };
  }

  private void cell(int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format("#,##0.00").set();
      }
      case Integer number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Boolean flag -> sheet.value(row, column, flag);
      default -> sheet.value(row, column, value.toString());
    }
  }
}

package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One table as a sheet: a frozen head, filters, and cells of the column's type. */
final class WorkbookSheet {

  private static final int NUMBER_WIDTH = 16;
  private static final int TEXT_WIDTH = 24;
  private static final int WIDE_WIDTH = 60;

  private final Worksheet sheet;
  private final SheetCells cells;
  private final Table<?> table;
  private final ReportNames names;

  WorkbookSheet(Workbook workbook, Table<?> table, ReportNames names) {
    this.sheet = workbook.newWorksheet(names.text("table." + table.name()));
    this.cells = new SheetCells(sheet);
    this.table = table;
    this.names = names;
  }

  void write(Stream<List<@Nullable Object>> rows) {
    head();
    int count = 0;
    for (var row : (Iterable<List<@Nullable Object>>) rows::iterator) {
      count++;
      for (int column = 0; column < row.size(); column++) {
        cells.put(count, column, row.get(column));
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, count), table.columns().size() - 1);
    cells.print(names.symbol(), 1);
  }

  private void head() {
    for (int column = 0; column < table.columns().size(); column++) {
      var each = table.columns().get(column);
      cells.head(0, column, names.text("head." + each.name()));
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
      case AMOUNT, DECIMAL, QUANTITY, INTEGER, DATE, PUBLISHED, BOOLEAN -> NUMBER_WIDTH;
    };
  }
}

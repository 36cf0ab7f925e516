package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.paper.XmlText;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes cells by their type: numbers as numbers, dates as dates, texts as a workbook allows. */
record SheetCells(Worksheet sheet) {

  private static final int MOST_CHARACTERS = 32_767;
  private static final String HEAD_COLOUR = "DCE6EF";
  private static final short ONE_PAGE = 1;
  private static final short AS_MANY_AS_NEEDED = 0;

  void put(int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> number(row, column, number);
      case Integer number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").horizontalAlignment("left").set();
      }
      case Boolean flag -> sheet.value(row, column, flag);
      default -> sheet.value(row, column, text(value.toString()));
    }
  }

  private void number(int row, int column, BigDecimal number) {
    sheet.value(row, column, number);
    sheet.style(row, column).format(number.scale() > 2 ? "#,##0.00####" : "#,##0.00").set();
  }

  private static String text(String text) {
    var legal = XmlText.of(text);
    return legal.length() > MOST_CHARACTERS ? legal.substring(0, MOST_CHARACTERS - 1) + "…" : legal;
  }

  void head(int row, int column, String text) {
    put(row, column, text);
    sheet
        .style(row, column)
        .bold()
        .fillColor(HEAD_COLOUR)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  /** A4 across, as wide as the page; the first rows stand on each. */
  void print(String footer, int repeatedRows) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth(ONE_PAGE);
    sheet.fitToHeight(AS_MANY_AS_NEEDED);
    sheet.repeatRows(0, repeatedRows - 1);
    sheet.footer(footer.replace("&", "&&"), Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }
}

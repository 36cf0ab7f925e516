package org.cmsfamily.reporting.rendering.table;

import java.time.LocalDate;
import org.cmsfamily.paper.Vocabulary;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What the workbook is, whether provisional or a demonstration, and its hash. */
final class ReadMe {

  private static final String TITLE_COLOUR = "123A5A";
  private static final String MARK_COLOUR = "9A3412";
  private static final int TITLE_SIZE = 14;
  private static final int LABEL_WIDTH = 34;
  private static final int VALUE_WIDTH = 72;

  private final Worksheet sheet;
  private final ReportDocument report;
  private final String sha256;
  private final Vocabulary vocabulary;
  private final ReportNames names;
  private final SheetCells cells;
  private int row = 2;

  ReadMe(Workbook workbook, IssuedReport report, ReportNames names) {
    this.vocabulary = names.vocabulary();
    this.names = names;
    this.sheet = workbook.newWorksheet(vocabulary.text("sheet.read-me"));
    this.cells = new SheetCells(sheet);
    this.report = report.document();
    this.sha256 = report.sha256();
  }

  void write() {
    sheet.value(0, 0, vocabulary.text("title"));
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).fontColor(TITLE_COLOUR).set();
    sheet.width(0, LABEL_WIDTH);
    sheet.width(1, VALUE_WIDTH);
    line("report", report.report());
    sheet.value(row, 0, vocabulary.text("readme.revision"));
    sheet.value(row++, 1, report.revision());
    line("family", names.family());
    line("body", names.body() + ", " + names.audience());
    line("period", names.period());
    dated(report.dated());
    line("provisional", yesNo(report.provisional()));
    line("demonstration", yesNo(report.demonstration()));
    sheet.value(row, 0, vocabulary.text("readme.format"));
    sheet.value(row++, 1, report.format());
    line("sha256", sha256);
    if (report.demonstration()) {
      row++;
      sheet.value(row, 0, vocabulary.text("mark.title"));
      sheet.value(row, 1, vocabulary.text("mark.text"));
      sheet.style(row, 0).bold().fontColor(MARK_COLOUR).set();
      sheet.style(row, 1).fontColor(MARK_COLOUR).wrapText(true).set();
    }
    cells.print(names.symbol(), 1);
  }

  private void line(String key, String value) {
    sheet.value(row, 0, vocabulary.text("readme." + key));
    cells.put(row++, 1, value);
  }

  private void dated(@Nullable LocalDate day) {
    cells.put(row, 0, vocabulary.text("readme.dated"));
    cells.put(row++, 1, day);
  }

  private String yesNo(boolean value) {
    return vocabulary.text(value ? "yes" : "no");
  }
}

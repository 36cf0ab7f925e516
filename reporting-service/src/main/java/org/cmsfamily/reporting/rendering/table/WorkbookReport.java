package org.cmsfamily.reporting.rendering.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cmsfamily.paper.Vocabulary;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook: a first sheet that reads like the paper, one that says what the file is, then one
 * sheet per table with numbers as numbers and dates as dates. The same report gives the same bytes.
 */
public final class WorkbookReport {

  private static final String APPLICATION = "Skein";
  private static final String FORMAT_VERSION = "1.0";

  private WorkbookReport() {}

  /** The workbook's bytes. */
  public static byte[] of(IssuedReport report, Vocabulary vocabulary) {
    var names = ReportNames.of(report.document(), vocabulary);
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, APPLICATION, FORMAT_VERSION)) {
      new SummarySheet(workbook, report, names).write();
      new ReadMe(workbook, report, names).write();
      for (var table : Tables.ALL) {
        new WorkbookSheet(workbook, table, names).write(table.cells(report, names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FixedBytes.in(bytes.toByteArray());
  }
}

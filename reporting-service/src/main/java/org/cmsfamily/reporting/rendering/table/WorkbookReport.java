package org.cmsfamily.reporting.rendering.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.rendering.text.Vocabulary;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook: a first sheet that says what it is, then one sheet per table with numbers as numbers
 * and dates as dates. The same report gives the same bytes.
 */
public final class WorkbookReport {

  private static final String APPLICATION = "Skein";
  private static final String FORMAT_VERSION = "1.0";

  private WorkbookReport() {}

  /** The workbook's bytes. */
  public static byte[] of(IssuedReport report, Vocabulary vocabulary) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, APPLICATION, FORMAT_VERSION)) {
      new ReadMe(workbook, report, vocabulary).write();
      for (var table : Tables.ALL) {
        new WorkbookSheet(workbook, table, vocabulary).write(table.cells(report));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FixedTimes.in(bytes.toByteArray());
  }
}

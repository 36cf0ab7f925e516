package org.cmsfamily.reporting.rendering.paper;

import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.PdfPaper;
import org.cmsfamily.reporting.document.IssuedReport;

/** A report as tagged PDF; the file bears the end of its period as its date. */
public final class PdfReport {

  private PdfReport() {}

  /** The PDF's bytes. */
  public static byte[] of(IssuedReport report, PaperLanguage language) {
    return PdfPaper.of(
        ReportPage.inPrint(report, language), report.document().period().to(), report.sha256());
  }
}

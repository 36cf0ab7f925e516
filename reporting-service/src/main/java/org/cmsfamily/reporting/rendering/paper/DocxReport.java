package org.cmsfamily.reporting.rendering.paper;

import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.docx.DocxPaper;
import org.cmsfamily.reporting.document.IssuedReport;

/** A report as a text document; the file bears the end of its period as its date. */
public final class DocxReport {

  private DocxReport() {}

  /** The document's bytes. */
  public static byte[] of(IssuedReport report, PaperLanguage language) {
    return DocxPaper.of(ReportPage.onScreen(report, language), report.document().period().to());
  }
}

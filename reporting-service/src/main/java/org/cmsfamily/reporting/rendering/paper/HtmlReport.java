package org.cmsfamily.reporting.rendering.paper;

import org.cmsfamily.paper.HtmlPaper;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.reporting.document.IssuedReport;

/** A report as one HTML file that stands alone. */
public final class HtmlReport {

  private HtmlReport() {}

  /** The file's bytes. */
  public static byte[] of(IssuedReport report, PaperLanguage language) {
    return HtmlPaper.of(ReportPage.onScreen(report, language));
  }
}

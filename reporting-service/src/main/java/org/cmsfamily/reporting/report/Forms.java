package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.rendering.paper.DocxReport;
import org.cmsfamily.reporting.rendering.paper.HtmlReport;
import org.cmsfamily.reporting.rendering.paper.PdfReport;
import org.cmsfamily.reporting.rendering.table.CsvReport;
import org.cmsfamily.reporting.rendering.table.WorkbookReport;
import org.cmsfamily.reporting.rendering.text.ReportWords;

/** The forms of a report. */
@ApplicationScoped
class Forms {

  byte[] rendered(IssuedReport issued, ReportFormat format, PaperLanguage language) {
    return switch (format) {
      case CSV -> CsvReport.of(issued, ReportWords.of(language));
      case XLSX -> WorkbookReport.of(issued, ReportWords.of(language));
      case PDF -> PdfReport.of(issued, language);
      case DOCX -> DocxReport.of(issued, language);
      case HTML -> HtmlReport.of(issued, language);
      case JSON -> issued.document().canonicalJson().getBytes(StandardCharsets.UTF_8);
    };
  }
}

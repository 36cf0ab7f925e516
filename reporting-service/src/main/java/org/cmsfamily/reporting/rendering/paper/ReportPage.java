package org.cmsfamily.reporting.rendering.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.paper.HtmlPaper;
import org.cmsfamily.paper.Numbering;
import org.cmsfamily.paper.PaperHead;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.PdfPaper;
import org.cmsfamily.paper.PrintableText;
import org.cmsfamily.paper.XmlText;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.rendering.text.ReportWords;

/** A report as one page of XHTML, of which its files are made. */
final class ReportPage {

  private final CommitteePaper paper;
  private final PaperLanguage language;
  private final Numbering numbering = new Numbering();

  private ReportPage(IssuedReport report, PaperLanguage language) {
    this.paper =
        new CommitteePaper(report, ReportNames.of(report.document(), ReportWords.of(language)));
    this.language = language;
  }

  /** The report's templates, and the page of every paper. */
  @CheckedTemplate(basePath = "paper")
  static class Templates {

    private Templates() {}

    static native TemplateInstance body(CommitteePaper paper, Numbering numbering);

    static native TemplateInstance page(
        PaperHead head, Numbering numbering, String css, String body, String note);
  }

  /**
   * For print, where each character needs a font. The page names what the body numbers, and says
   * what it had to mark, so the body comes first.
   */
  static PrintableText inPrint(IssuedReport report, PaperLanguage language) {
    var page = new ReportPage(report, language);
    var body = PrintableText.of(page.body());
    var note = body.marked() ? page.paper.names().messages().markedNote() : "";
    return PrintableText.of(page.around(body.text(), PdfPaper.css(), note));
  }

  /** For files whose reader has fonts of its own. */
  static String onScreen(IssuedReport report, PaperLanguage language) {
    var page = new ReportPage(report, language);
    return page.around(page.body(), HtmlPaper.css(), "");
  }

  private String body() {
    return text(Templates.body(paper, numbering));
  }

  private String around(String body, String css, String note) {
    return text(Templates.page(paper.head(), numbering, css, body, note));
  }

  private String text(TemplateInstance template) {
    return XmlText.of(template.setLocale(language.code()).render());
  }
}

package org.cmsfamily.catalog.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.paper.HtmlPaper;
import org.cmsfamily.paper.Numbering;
import org.cmsfamily.paper.PaperHead;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.PdfPaper;
import org.cmsfamily.paper.PrintableText;
import org.cmsfamily.paper.XmlText;

/** A body's paper as one page of XHTML, of which its files are made. */
final class PaperPage {

  private final BodyPaper paper;
  private final PaperLanguage language;
  private final Numbering numbering = new Numbering();

  private PaperPage(SubmittedPapers.Fixed fixed, PaperLanguage language) {
    this.paper = BodyPaper.of(fixed, language);
    this.language = language;
  }

  /** The paper's templates, and the page of every paper. */
  @CheckedTemplate(basePath = "paper")
  static class Templates {

    private Templates() {}

    static native TemplateInstance submission(BodyPaper paper, Numbering numbering);

    static native TemplateInstance page(
        PaperHead head, Numbering numbering, String css, String body, String note);
  }

  /** For print, where each character needs a font. */
  static PrintableText inPrint(SubmittedPapers.Fixed fixed, PaperLanguage language) {
    var page = new PaperPage(fixed, language);
    var body = PrintableText.of(page.body());
    var note = body.marked() ? page.paper.messages().markedNote() : "";
    return PrintableText.of(page.around(body.text(), PdfPaper.css(), note));
  }

  /** For files whose reader has fonts of its own. */
  static String onScreen(SubmittedPapers.Fixed fixed, PaperLanguage language) {
    var page = new PaperPage(fixed, language);
    return page.around(page.body(), HtmlPaper.css(), "");
  }

  private String body() {
    return text(Templates.submission(paper, numbering));
  }

  private String around(String body, String css, String note) {
    return text(Templates.page(paper.head(), numbering, css, body, note));
  }

  private String text(TemplateInstance template) {
    return XmlText.of(template.setLocale(language.code()).render());
  }
}

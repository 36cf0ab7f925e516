package org.cmsfamily.catalog.submission;

import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.PdfPaper;
import org.cmsfamily.paper.docx.DocxPaper;

/** A body's paper in each form; the file bears the day of the submission as its date. */
final class PaperFiles {

  private PaperFiles() {}

  static byte[] rendered(
      SubmittedPapers.Fixed fixed, SubmissionFormat form, PaperLanguage language) {
    var day = fixed.paper().document().submission().submittedOn();
    return switch (form) {
      case PDF -> PdfPaper.of(PaperPage.inPrint(fixed, language), day, fixed.sha256());
      case DOCX -> DocxPaper.of(PaperPage.onScreen(fixed, language), day);
    };
  }
}

package org.cmsfamily.catalog.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cmsfamily.platform.document.DocumentMedia;

/** A format in which a body's paper is stored. */
enum SubmissionFormat {
  PDF(DocumentMedia.PDF),
  DOCX(DocumentMedia.DOCX);

  private final String mediaType;

  SubmissionFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  static Optional<SubmissionFormat> find(String text) {
    return Arrays.stream(values()).filter(format -> format.text().equals(text)).findFirst();
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  /** The name under which it is saved, such as {@code CMS-STC-57-submission-1-en.pdf}. */
  String fileName(SubmittedPaper paper, String language) {
    var submission = paper.document().submission();
    return String.format(
        Locale.ROOT,
        "%s-%s-%d-%s.%s",
        submission.meeting(),
        paper.document().serviceCode(),
        submission.number(),
        language,
        text());
  }
}

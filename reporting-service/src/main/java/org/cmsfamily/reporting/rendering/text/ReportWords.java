package org.cmsfamily.reporting.rendering.text;

import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.Vocabulary;

/** The words of a report's tables and codes. */
public final class ReportWords {

  private ReportWords() {}

  /** The words of a language. */
  public static Vocabulary of(PaperLanguage language) {
    return Vocabulary.of(ReportWords.class, language);
  }
}

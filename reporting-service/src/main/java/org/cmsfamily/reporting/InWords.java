package org.cmsfamily.reporting;

import java.util.Locale;
import org.cmsfamily.platform.wording.Text;

/**
 * Codes as the words that people have for them, to stand in a sentence. The words are those of the
 * code's kind, such as {@code report.cleared}; a code that has none stands as it is.
 */
public enum InWords {
  DECISION,
  FINDING,
  LESSON,
  REPORT;

  /** The words for a code, or the code itself. */
  public Object of(String code) {
    var key = name().toLowerCase(Locale.ROOT) + "." + code;
    return Text.isKnown(key) ? Text.of(key) : code;
  }
}

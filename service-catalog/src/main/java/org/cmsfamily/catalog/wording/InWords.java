package org.cmsfamily.catalog.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.platform.wording.Text;

/**
 * Codes as the words that people have for them, to stand in a sentence. The words are those of the
 * code's kind, such as {@code decision.adopted}; a code that has none, as one that a family chose
 * itself, stands as it is.
 */
public enum InWords {
  AREA,
  DECISION,
  GOAL,
  KEY,
  PROPOSAL,
  RECORD,
  RESOLUTION,
  ROLE,
  SERVICE,
  SUBJECT;

  /** The words for a code, or the code itself. */
  public Object of(String code) {
    var key = name().toLowerCase(Locale.ROOT) + "." + code;
    return Text.isKnown(key) ? Text.of(key) : code;
  }

  /** The words for each of some codes. */
  public List<Object> of(Collection<String> codes) {
    return codes.stream().map(this::of).toList();
  }
}

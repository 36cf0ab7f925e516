package org.cmsfamily.workbench.visitor;

import java.util.Arrays;
import java.util.Locale;

/** How the pages look: as the device wants it, light or dark. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** Its name in forms, the cookie and the style sheet. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The appearance of a word; that of the device if it is none. */
  static Theme of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElse(AUTO);
  }
}

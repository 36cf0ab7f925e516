package org.cmsfamily.reporting.rendering.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that reports are written in. Separators stand here, not in the run-time's locale data,
 * so that the same report has the same bytes everywhere.
 */
public enum Language {
  EN(",", "."),
  FR("\u00a0", ","),
  ES(".", ",");

  private final String grouping;
  private final String decimal;

  Language(String grouping, String decimal) {
    this.grouping = grouping;
    this.decimal = decimal;
  }

  /** The language of a code such as {@code fr}, if reports are written in it. */
  public static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** Its code, such as {@code fr}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String grouping() {
    return grouping;
  }

  String decimal() {
    return decimal;
  }
}

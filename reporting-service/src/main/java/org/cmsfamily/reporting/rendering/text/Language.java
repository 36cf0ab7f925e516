package org.cmsfamily.reporting.rendering.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that reports are written in. Separators stand here, not in the run-time's locale data,
 * so that the same report has the same bytes everywhere.
 */
public enum Language {
  EN(",", ".", "1", "%s\u00a0%s %d"),
  FR("\u00a0", ",", "1er", "%s\u00a0%s %d"),
  ES(".", ",", "1", "%s de %s de %d");

  private final String grouping;
  private final String decimal;
  private final String firstDay;
  private final String date;

  Language(String grouping, String decimal, String firstDay, String date) {
    this.grouping = grouping;
    this.decimal = decimal;
    this.firstDay = firstDay;
    this.date = date;
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

  /** A date, such as {@code 12 April 2027}. */
  String date(int day, String month, int year) {
    return String.format(
        Locale.ROOT, date, day == 1 ? firstDay : Integer.toString(day), month, year);
  }
}

package org.cmsfamily.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that papers are written in. Separators stand here, not in the run-time's locale data,
 * so that the same paper has the same bytes everywhere.
 */
public enum PaperLanguage {
  EN(",", ".", "1", "%s~%s %d", "%s~%d", "Q%d~%d", ""),
  FR("\u00a0", ",", "1er", "%s~%s %d", "%s~%d", "T%d~%d", "\u00a0"),
  ES(".", ",", "1", "%s~de~%s de~%d", "%s de~%d", "T%d~%d", "\u00a0");

  private final String grouping;
  private final String decimal;
  private final String firstDay;
  private final String date;
  private final String month;
  private final String quarter;
  private final String beforePercent;

  PaperLanguage(
      String grouping,
      String decimal,
      String firstDay,
      String date,
      String month,
      String quarter,
      String beforePercent) {
    this.grouping = grouping;
    this.decimal = decimal;
    this.firstDay = firstDay;
    this.date = date;
    this.month = month;
    this.quarter = quarter;
    this.beforePercent = beforePercent;
  }

  /** The language of a code such as {@code fr}, if papers are written in it. */
  public static Optional<PaperLanguage> find(String code) {
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
  String date(int day, String nameOfMonth, int year) {
    var first = day == 1 ? firstDay : Integer.toString(day);
    return unbroken(String.format(Locale.ROOT, date, first, nameOfMonth, year));
  }

  /** A month, such as {@code September 2013}. */
  String month(String nameOfMonth, int year) {
    return unbroken(String.format(Locale.ROOT, month, nameOfMonth, year));
  }

  /** A quarter in short, such as {@code Q1 2027}. */
  String quarter(int number, int year) {
    return unbroken(String.format(Locale.ROOT, quarter, number, year));
  }

  /** A percentage, such as {@code 60%}. */
  String percent(String number) {
    return number + beforePercent + "%";
  }

  /** A line never ends where the pattern has a tilde. */
  private static String unbroken(String text) {
    return text.replace('~', '\u00a0');
  }
}

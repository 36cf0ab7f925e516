package org.cmsfamily.platform.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of CSV as RFC 4180 has them, of which no spreadsheet makes a formula: a text that begins
 * like one is preceded by an apostrophe. A number stays a number, also one below zero.
 */
public final class CsvText {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]|^\\s|\\s$");

  private CsvText() {}

  /** A line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    var safe = isFormula(value) ? "'" + value : value;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty()
        && FORMULA.indexOf(value.charAt(0)) >= 0
        && !NUMBER.matcher(value).matches();
  }
}

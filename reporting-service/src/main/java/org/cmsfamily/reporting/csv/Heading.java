package org.cmsfamily.reporting.csv;

import java.util.Arrays;
import java.util.List;

/**
 * What stands above the first record of a file.
 *
 * @param titleLines lines above the header: those that begin with {@code #}, and empty ones
 * @param headerAt where the header begins in the text
 * @param separator by which the header has the most of the columns wanted
 */
record Heading(int titleLines, int headerAt, char separator) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  static Heading of(String text, List<String> wanted) {
    int at = 0;
    int lines = 0;
    while (at < text.length() && isTitle(lineAt(text, at))) {
      at = afterLine(text, at);
      lines++;
    }
    return new Heading(lines, at, separator(lineAt(text, at), wanted));
  }

  private static boolean isTitle(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static char separator(String header, List<String> wanted) {
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long named =
          Arrays.stream(header.split(String.valueOf(separator), -1))
              .map(cell -> cell.replace("\"", "").strip())
              .filter(wanted::contains)
              .count();
      if (named > most) {
        best = separator;
        most = named;
      }
    }
    return best;
  }

  private static String lineAt(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(from, end);
  }

  private static int afterLine(String text, int from) {
    int end = from + lineAt(text, from).length();
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }
}

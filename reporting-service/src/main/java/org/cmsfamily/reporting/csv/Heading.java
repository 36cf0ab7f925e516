package org.cmsfamily.reporting.csv;

import java.util.Arrays;
import java.util.List;

/**
 * What stands above the first record of a file.
 *
 * @param titleLines lines above the header: those that begin with {@code #}, and empty ones
 * @param separator by which the header has the most of the columns wanted
 */
record Heading(int titleLines, char separator) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /**
   * Reads on to the header, which is the next line then.
   *
   * @param violations where lines of the title are noted that cannot be read
   */
  static Heading of(PhysicalLines lines, List<String> wanted, LineViolations violations) {
    int titles = 0;
    var line = lines.next();
    while (line != null && isTitle(line.text())) {
      titles++;
      if (line.fault() != PhysicalLines.Fault.NONE) {
        violations.add(LineViolation.invalid(line.number(), null, lines.message(line.fault())));
      }
      line = lines.next();
    }
    if (line == null) {
      return new Heading(titles, ',');
    }
    lines.putBack(List.of(line));
    return new Heading(titles, separator(line.text(), wanted));
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
}

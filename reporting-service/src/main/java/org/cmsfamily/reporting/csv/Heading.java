package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
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
  private static final List<Character> BY_PLACE = List.of('\t', ';', ',');

  /** Lines above a table at most. */
  private static final int MOST_TITLES = 20;

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

  /** The separator by which one of the first lines has so many cells; a comma if none has. */
  static char separator(PhysicalLines lines, int columns) {
    var first = new ArrayList<PhysicalLines.Line>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      first.add(line);
      if (first.size() == MOST_TITLES) {
        break;
      }
    }
    lines.putBack(first);
    return BY_PLACE.stream()
        .filter(separator -> first.stream().anyMatch(line -> has(line, separator, columns)))
        .findFirst()
        .orElse(',');
  }

  private static boolean has(PhysicalLines.Line line, char separator, int columns) {
    return line.text().chars().filter(each -> each == separator).count() >= columns - 1;
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

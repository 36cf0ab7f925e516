package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.PhysicalLines.Fault;
import org.cmsfamily.reporting.csv.PhysicalLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, read one after another. One whose quotes are wrong is noted, and reading
 * goes on with the line after its first, so that every wrong line is found.
 */
final class CsvRecords implements RowSource {

  /** Characters of a record at most, over all its lines. */
  private static final int MOST_CHARACTERS = PhysicalLines.MOST_BYTES;

  private final PhysicalLines lines;
  private final char separator;
  private final int most;
  private final LineViolations violations;
  private int unreadable;
  private int records;
  private int notRead;

  /**
   * The records below a title.
   *
   * @param most records at most, beside the header
   * @param violations where wrong lines are noted
   */
  CsvRecords(PhysicalLines lines, char separator, int most, LineViolations violations) {
    this.lines = lines;
    this.separator = separator;
    this.most = most;
    this.violations = violations;
  }

  @Override
  public @Nullable FileRow next() {
    if (unreadable >= MOST_UNREADABLE) {
      leave();
      return null;
    }
    var first = lines.next();
    if (first == null) {
      return null;
    }
    if (records++ > most) {
      throw Problem.of(PlatformProblems.TOO_LARGE, Text.of("too-many-lines").with("most", most));
    }
    return first.fault() == Fault.TOO_LONG
        ? unreadable(first, lines.message(first.fault()))
        : record(first);
  }

  private FileRow record(Line first) {
    var parser = new RecordParser(separator);
    parser.read(first.text(), first.end());
    var more = new ArrayList<Line>();
    while (parser.isOpen() && parser.length() <= MOST_CHARACTERS) {
      var line = lines.next();
      if (line == null || line.fault() == Fault.TOO_LONG) {
        if (line != null) {
          more.add(line);
        }
        break;
      }
      more.add(line);
      parser.read(line.text(), line.end());
    }
    if (parser.isOpen() || parser.isWrong()) {
      lines.putBack(more);
      return unreadable(first, Text.of("quotes-do-not-match"));
    }
    boolean readable = isReadable(first);
    for (var line : more) {
      readable &= isReadable(line);
    }
    if (!readable) {
      unreadable++;
    }
    return new FileRow(first.number(), parser.fields(), readable);
  }

  private boolean isReadable(Line line) {
    if (line.fault() == Fault.NOT_IN_ITS_ENCODING) {
      violations.add(LineViolation.invalid(line.number(), null, lines.message(line.fault())));
    }
    return line.fault() == Fault.NONE;
  }

  private FileRow unreadable(Line line, Text message) {
    unreadable++;
    violations.add(LineViolation.invalid(line.number(), null, message));
    return new FileRow(line.number(), List.of(), false);
  }

  /** Counts, and names, the lines from here to the end, which are not looked at. */
  private void leave() {
    var first = lines.next();
    if (first != null) {
      notRead = (first.text().isBlank() ? 0 : 1) + lines.skipRest();
    }
    if (first != null && notRead > 0) {
      violations.add(
          LineViolation.invalid(
              first.number(), null, Text.of("lines-not-looked-at").with("lines", notRead)));
    }
  }

  @Override
  public int notRead() {
    return notRead;
  }
}

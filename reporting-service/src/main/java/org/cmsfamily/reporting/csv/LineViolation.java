package org.cmsfamily.reporting.csv;

import java.util.Comparator;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of a file.
 *
 * @param line physical line, the header's is 1
 * @param column name of the column; null when it is the line as a whole
 * @param conflict whether it contradicts what is stored, rather than being invalid in itself
 * @param entry id of the stored thing that it contradicts, if any
 */
public record LineViolation(
    int line, @Nullable String column, boolean conflict, String message, @Nullable String entry)
    implements Comparable<LineViolation> {

  private static final Comparator<LineViolation> ORDER =
      Comparator.comparingInt(LineViolation::line)
          .thenComparing(violation -> String.valueOf(violation.column()))
          .thenComparing(LineViolation::message);

  /** A line that is wrong in itself. */
  public static LineViolation invalid(int line, @Nullable String column, String message) {
    return new LineViolation(line, column, false, message, null);
  }

  /** A line that contradicts what is stored. */
  public static LineViolation conflicting(
      int line, String column, String message, @Nullable String entry) {
    return new LineViolation(line, column, true, message, entry);
  }

  /** As problems list it. */
  public Violation toViolation() {
    var pointer = "/lines/" + line + (column == null ? "" : "/" + column);
    var violation =
        Violation.of(conflict ? "conflicting" : "invalid", pointer, message).with("line", line);
    if (column != null) {
      violation = violation.with("column", column);
    }
    return entry == null ? violation : violation.with("entry", entry);
  }

  @Override
  public int compareTo(LineViolation other) {
    return ORDER.compare(this, other);
  }
}

package org.cmsfamily.reporting.csv;

import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of a file.
 *
 * @param line physical line, the header's is 1
 * @param column name of the column; null when it is the line as a whole
 * @param rule what kind of fault it is
 * @param entry id of the stored thing that it contradicts, if any
 */
public record LineViolation(
    int line, @Nullable String column, Rule rule, Text text, @Nullable String entry)
    implements Comparable<LineViolation> {

  private static final Comparator<LineViolation> ORDER =
      Comparator.comparingInt(LineViolation::line)
          .thenComparing(violation -> String.valueOf(violation.column()))
          .thenComparing(LineViolation::message);

  /** What kind of fault a line has. */
  public enum Rule {
    /** It is wrong in itself. */
    INVALID("invalid"),
    /** It contradicts what is stored, or an earlier line of the file. */
    CONFLICTING("conflicting"),
    /** It says again what an earlier line of the same file says. */
    REPEATED("repeated");

    private final String word;

    Rule(String word) {
      this.word = word;
    }
  }

  /** The same of a column that is called otherwise in the file. */
  public LineViolation named(UnaryOperator<String> names) {
    return column == null ? this : new LineViolation(line, names.apply(column), rule, text, entry);
  }

  /** A line that is wrong in itself. */
  public static LineViolation invalid(int line, @Nullable String column, Text text) {
    return new LineViolation(line, column, Rule.INVALID, text, null);
  }

  /** A line that contradicts what is stored. */
  public static LineViolation conflicting(
      int line, String column, Text text, @Nullable String entry) {
    return new LineViolation(line, column, Rule.CONFLICTING, text, entry);
  }

  /** A line that says again what an earlier one of the file says. */
  public static LineViolation repeated(int line, String column, Text text) {
    return new LineViolation(line, column, Rule.REPEATED, text, null);
  }

  /** What is wrong, in English. */
  public String message() {
    return text.words();
  }

  /** As problems list it. */
  public Violation toViolation() {
    var pointer =
        column == null
            ? Pointer.of("lines", Integer.toString(line))
            : Pointer.of("lines", Integer.toString(line), column);
    var violation = Violation.of(rule.word, pointer.text(), text).with("line", line);
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

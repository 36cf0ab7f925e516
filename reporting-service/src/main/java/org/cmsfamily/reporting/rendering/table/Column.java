package org.cmsfamily.reporting.rendering.table;

import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name in English, lower case; also the key of its head and description
 * @param onPaper how the paper shows it; null where it does not
 */
public record Column<R>(String name, Type type, Cell<R, ?> cell, @Nullable OnPaper<R> onPaper) {

  /** What its cells hold. */
  public enum Type {
    TEXT,
    /** An amount of money; its currency stands in a column beside it. */
    AMOUNT,
    /** A decimal number. */
    DECIMAL,
    INTEGER,
    DATE,
    BOOLEAN
  }

  /** What a row has in the column: text, decimal, integer, date, boolean, or null. */
  @FunctionalInterface
  public interface Cell<R, T> {
    /** The cell. */
    @Nullable T of(R row);
  }

  /** A cell in the words of a language. */
  @FunctionalInterface
  public interface Words<R> {
    /** The words. */
    String of(ReportNames names, R row);
  }

  /**
   * The column on paper, where the order may be another.
   *
   * @param widthPercent 0 to leave it to the renderer
   * @param number whether it stands on the right
   */
  public record OnPaper<R>(int position, int widthPercent, boolean number, Words<R> words) {}

  Column<R> shown(OnPaper<R> how) {
    return new Column<>(name, type, cell, how);
  }
}

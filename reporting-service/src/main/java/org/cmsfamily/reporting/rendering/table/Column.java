package org.cmsfamily.reporting.rendering.table;

import java.util.Locale;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name in English, lower case; also the key of its head and description
 * @param inWorkbook how the workbook says it, where that is not as stored; null where it is
 * @param onPaper how the paper shows it; null where it does not
 */
public record Column<R>(
    String name,
    Type type,
    Cell<R, ?> cell,
    @Nullable Words<R> inWorkbook,
    @Nullable OnPaper<R> onPaper) {

  /** What its cells hold; the word is that of a table schema (Frictionless). */
  public enum Type {
    TEXT("string"),
    /** An amount of money; its currency stands in a column beside it. */
    AMOUNT("number"),
    /** A decimal number. */
    DECIMAL("number"),
    /** A number where it is one, as entered where it is not. */
    QUANTITY("any"),
    INTEGER("integer"),
    DATE("date"),
    /** A date as published: a day, a month or a year. */
    PUBLISHED("string"),
    BOOLEAN("boolean");

    private final String schema;

    Type(String schema) {
      this.schema = schema;
    }

    String schema() {
      return schema;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
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
    return new Column<>(name, type, cell, inWorkbook, how);
  }

  Column<R> said(Words<R> words) {
    return new Column<>(name, type, cell, words, onPaper);
  }

  /** What the workbook shows. */
  @Nullable Object inWorkbook(ReportNames names, R row) {
    var value = cell.of(row);
    if (value == null || value.toString().isEmpty()) {
      return null;
    }
    if (type == Type.PUBLISHED) {
      return names.formats().dayOrWords(value.toString());
    }
    return inWorkbook == null ? value : inWorkbook.of(names, row);
  }
}

package org.cmsfamily.reporting.rendering.table;

/**
 * A column of a table.
 *
 * @param name in English, lower case; also the key of its description
 */
public record Column(String name, Type type) {

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

  static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  static Column amount(String name) {
    return new Column(name, Type.AMOUNT);
  }

  static Column decimal(String name) {
    return new Column(name, Type.DECIMAL);
  }

  static Column integer(String name) {
    return new Column(name, Type.INTEGER);
  }

  static Column date(String name) {
    return new Column(name, Type.DATE);
  }

  static Column bool(String name) {
    return new Column(name, Type.BOOLEAN);
  }
}

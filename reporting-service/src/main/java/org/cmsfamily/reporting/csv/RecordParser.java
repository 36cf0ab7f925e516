package org.cmsfamily.reporting.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one record into its fields (RFC 4180), line by line, since a quoted field may span
 * several.
 */
final class RecordParser {

  /** Fields of a record at most; no layout has as many. */
  static final int MOST_FIELDS = 200;

  private enum At {
    FIELD,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final char separator;
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private At at = At.FIELD;
  private boolean wrong;
  private int length;

  RecordParser(char separator) {
    this.separator = separator;
  }

  /** Reads a line; the record is complete unless {@link #isOpen} or {@link #isWrong}. */
  void read(String line, String end) {
    for (int i = 0; i < line.length() && !wrong; i++) {
      read(line.charAt(i));
    }
    length += line.length();
    if (isOpen()) {
      field.append(end);
    } else {
      endField();
    }
  }

  private void read(char character) {
    switch (at) {
      case QUOTED -> quoted(character);
      case CLOSED -> closed(character);
      case FIELD, PLAIN -> plain(character);
    }
  }

  private void plain(char character) {
    if (character == separator) {
      endField();
    } else if (character == '"' && at == At.FIELD) {
      at = At.QUOTED;
    } else {
      field.append(character);
      at = At.PLAIN;
    }
  }

  private void quoted(char character) {
    if (character == '"') {
      at = At.CLOSED;
    } else {
      field.append(character);
    }
  }

  private void closed(char character) {
    if (character == '"') {
      field.append(character);
      at = At.QUOTED;
    } else if (character == separator) {
      endField();
    } else {
      wrong = true;
    }
  }

  private void endField() {
    if (fields.size() <= MOST_FIELDS) {
      fields.add(field.toString());
    }
    field.setLength(0);
    at = At.FIELD;
  }

  /** Whether a quoted field goes on in the next line. */
  boolean isOpen() {
    return at == At.QUOTED && !wrong;
  }

  /** Whether something stands between a closing quote and the next separator. */
  boolean isWrong() {
    return wrong;
  }

  /** How many characters it has so far. */
  int length() {
    return length;
  }

  /** Its fields, one more than the limit if there are more. */
  List<String> fields() {
    return fields;
  }
}

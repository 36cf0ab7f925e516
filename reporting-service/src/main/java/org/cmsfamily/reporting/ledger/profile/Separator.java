package org.cmsfamily.reporting.ledger.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands between the cells of a text file. */
public enum Separator {
  @JsonProperty("comma")
  COMMA(','),
  @JsonProperty("semicolon")
  SEMICOLON(';'),
  @JsonProperty("tab")
  TAB('\t'),
  @JsonProperty("bar")
  BAR('|');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  /** The character. */
  public char character() {
    return character;
  }
}

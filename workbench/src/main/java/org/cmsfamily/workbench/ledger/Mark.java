package org.cmsfamily.workbench.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A character between digits, by a name: a form would lose a space. */
public enum Mark {
  POINT("."),
  COMMA(","),
  APOSTROPHE("'"),
  SPACE(" ");

  private final String character;

  Mark(String character) {
    this.character = character;
  }

  /** The name of a character; empty if it has none. */
  static String name(@Nullable String character) {
    return Arrays.stream(values())
        .filter(one -> one.character.equals(character))
        .map(Mark::name)
        .findFirst()
        .orElse("");
  }

  /** The character of a name; null if there is none. */
  static @Nullable String character(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name))
        .map(one -> one.character)
        .findFirst()
        .orElse(null);
  }
}

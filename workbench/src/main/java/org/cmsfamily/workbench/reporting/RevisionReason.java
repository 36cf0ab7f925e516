package org.cmsfamily.workbench.reporting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why there is a revision of a report. */
public enum RevisionReason {
  FIRST,
  CLOSED,
  RESTATED,
  OBJECTION,
  PAPER;

  /** The reason of a word such as {@code objection}; null if these pages do not know it. */
  static @Nullable RevisionReason of(String word) {
    return Arrays.stream(values())
        .filter(one -> one.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(null);
  }
}

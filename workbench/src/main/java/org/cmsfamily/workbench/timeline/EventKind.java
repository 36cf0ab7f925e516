package org.cmsfamily.workbench.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened on a day of the timeline. */
public enum EventKind {
  CONCLUDED,
  IN_FORCE,
  SEAT,
  SERVING,
  COMPETENCE,
  MEETING,
  DECISION,
  SERVICE,
  JOINS,
  LEAVES;

  /** Its word in the address of the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of a word; none if it is no kind. */
  static Optional<EventKind> of(@Nullable String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}

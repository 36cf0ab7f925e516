package org.cmsfamily.local;

import org.jspecify.annotations.Nullable;

/** What {@code ./skein dead-letters} does. */
enum DeadLetterAction {
  LIST,
  SHOW,
  REPLAY;

  /**
   * @param id one of those listed; needed for all but the list
   * @throws UserError if it is missing
   */
  void take(Operation operation, String service, @Nullable String id) {
    if (this == LIST) {
      operation.listDeadLetters(service);
      return;
    }
    if (id == null) throw new UserError("Name the record's id: ./skein dead-letters " + service);
    if (this == SHOW) operation.showDeadLetter(service, id);
    else operation.replay(service, id);
  }
}

package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** Whether a participant has closed the quarter: {@code open} or {@code closed}. */
record ParticipantView(String state, @Nullable LocalDate closedOn, @Nullable Capacity by) {

  static ParticipantView of(@Nullable Closing closing) {
    return closing == null
        ? new ParticipantView("open", null, null)
        : new ParticipantView("closed", closing.on(), closing.by());
  }
}

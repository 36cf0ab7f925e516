package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant has closed the quarter, and what of its books is in.
 *
 * @param state {@code open} or {@code closed}
 * @param empty whether it closed with an empty ledger; null while open, and if that was not noted
 * @param entries how many entries that it paid are counted in the quarter
 */
record ParticipantView(
    String state,
    @Nullable LocalDate closedOn,
    @Nullable Capacity by,
    @Nullable Boolean empty,
    int entries) {

  static ParticipantView of(@Nullable Closing closing, int entries) {
    return closing == null
        ? new ParticipantView("open", null, null, null, entries)
        : new ParticipantView("closed", closing.on(), closing.by(), closing.empty(), entries);
  }
}

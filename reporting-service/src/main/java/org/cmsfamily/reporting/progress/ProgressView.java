package org.cmsfamily.reporting.progress;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Progress as participants see it. */
record ProgressView(
    String id,
    String service,
    Quarter quarter,
    String instrument,
    String milestone,
    String narrative,
    LocalDate recordedOn,
    Capacity by,
    @Nullable Withdrawal withdrawal) {

  static ProgressView of(ProgressEntry entry) {
    return new ProgressView(
        entry.id(),
        entry.service(),
        entry.quarter(),
        entry.instrument(),
        entry.milestone(),
        entry.narrative(),
        entry.recordedOn(),
        entry.by(),
        entry.withdrawal());
  }
}

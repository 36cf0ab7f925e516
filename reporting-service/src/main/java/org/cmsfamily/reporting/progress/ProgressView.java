package org.cmsfamily.reporting.progress;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
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
    @Nullable Withdrawal withdrawal,
    List<PossibleAct> acts) {

  ProgressView {
    acts = List.copyOf(acts);
  }

  static ProgressView of(ProgressEntry entry, List<PossibleAct> acts) {
    return new ProgressView(
        entry.id(),
        entry.service(),
        entry.quarter(),
        entry.instrument(),
        entry.milestone(),
        entry.narrative(),
        entry.recordedOn(),
        entry.by(),
        entry.withdrawal(),
        acts);
  }
}

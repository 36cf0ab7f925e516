package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument's own body decided about the terms before it.
 *
 * @param decision the key of that body's decision
 * @param adoptedOn when the body decided
 * @param until for a deferral: when the body means to return to it, if it said so
 * @param fingerprint of the terms decided upon
 */
record Approval(
    String instrument,
    String body,
    String decision,
    LocalDate adoptedOn,
    Outcome outcome,
    List<Condition> conditions,
    @Nullable LocalDate until,
    @Nullable String reason,
    String fingerprint,
    LocalDate recordedOn,
    String by,
    String person) {

  Approval {
    conditions = List.copyOf(conditions);
  }

  BodyOutcome decided() {
    return new BodyOutcome(instrument, body, decision, Words.of(outcome), adoptedOn);
  }
}

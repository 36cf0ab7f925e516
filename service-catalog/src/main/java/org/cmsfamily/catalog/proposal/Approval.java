package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.service.ApprovedBy;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument's own body decided about the terms before it.
 *
 * @param decision the key of that body's decision
 * @param adoptedOn when the body decided
 * @param until for a deferral: when the body means to return to it, if it said so
 * @param untilMeeting for a deferral: at which of its meetings, if it said so
 * @param reason of a rejection; what the body wishes, when it returns the terms
 * @param fingerprint of the terms decided upon
 * @param amended the fingerprint of the text as the body amended it
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
    String person,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String untilMeeting,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String amended)
    implements Commitment {

  Approval {
    conditions = List.copyOf(conditions);
  }

  BodyOutcome decided() {
    return new BodyOutcome(instrument, body, decision, Words.of(outcome), adoptedOn);
  }

  BodyOutcome lapsed() {
    return new BodyOutcome(instrument, body, decision, BodyOutcome.LAPSED, adoptedOn);
  }

  /** The decision by which the instrument takes part, if its body approves. */
  ApprovedBy approvedBy() {
    return new ApprovedBy(instrument, body, decision);
  }

  /** Whether the body approves a text of its own with this fingerprint. */
  boolean amendedTo(String text) {
    return text.equals(amended);
  }

  /** The same, without the text to which the body amended the terms. */
  Approval withoutAmended() {
    return new Approval(
        instrument,
        body,
        decision,
        adoptedOn,
        outcome,
        conditions,
        until,
        reason,
        fingerprint,
        recordedOn,
        by,
        person,
        untilMeeting,
        null);
  }

  /** The same approval of the text as amended, which the body's Chair confirms. */
  Approval carriedOver(String text, LocalDate on, String chair, String who) {
    return new Approval(
        instrument,
        body,
        decision,
        adoptedOn,
        Outcome.APPROVED,
        conditions,
        null,
        null,
        text,
        on,
        chair,
        who,
        null,
        null);
  }

  /** Why what was committed to before ends, if the body returns or amends the terms. */
  Cause cause() {
    return new Cause(recordedOn, by, person, reason);
  }
}

package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.time.AsOf;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was from some day on, as recorded at an instant.
 *
 * @param on since when; null if no day is known
 * @param adoptedOn the day of adoption; null if it was never adopted
 * @param meeting at which it became so; null: the one that it was recorded for
 * @param condition the condition of a conditional adoption
 * @param provisionsMet the numbers of the provisions whose conditions are recorded as met
 * @param confirmation that an office holder confirmed the record; null if not yet
 * @param against the document that it was confirmed against; null if the Chair named none
 * @param citation where the published text is; null if it is not
 * @param recordedBy the person who recorded it; null of what was recorded before that was noted
 * @param reason why the record was taken back; null of every other change
 * @param vote how the body came to it, as far as recorded
 */
public record StatusChange(
    DecisionStatus status,
    @Nullable PublishedDate on,
    @Nullable PublishedDate adoptedOn,
    @Nullable String meeting,
    @Nullable String condition,
    boolean conditionMet,
    Set<String> provisionsMet,
    @Nullable Confirmation confirmation,
    @Nullable CitedDocument against,
    @Nullable String citation,
    @Nullable String recordedBy,
    @Nullable String reason,
    @Nullable JudgedVote vote,
    Instant recordedAt) {

  public StatusChange {
    provisionsMet = provisionsMet == null ? Set.of() : Set.copyOf(provisionsMet);
  }

  /** Whether the record counts: it is confirmed. A citation alone counts for nothing. */
  boolean recordCounts() {
    return confirmation != null;
  }

  /**
   * Whether the decision counts as adopted: the body adopted it, any condition is met, and the
   * record of that counts.
   */
  boolean counts() {
    return recordCounts() && status.holdsAsAdopted(conditionMet);
  }

  /** The first day on which the body can have decided it, adopting it or not. */
  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(adoptedOn == null ? on : adoptedOn)
        .filter(day -> status.isDecided())
        .map(PublishedDate::first);
  }

  /** Whether it was in effect on the day and known at the instant. */
  boolean isSeen(AsOf asOf) {
    return !recordedAt.isAfter(asOf.knownAt())
        && (asOf.day() == null || on == null || !on.first().isAfter(asOf.day()));
  }

  StatusChange confirmed(Confirmation by, @Nullable CitedDocument document) {
    return new StatusChange(
        status,
        on,
        adoptedOn,
        meeting,
        condition,
        conditionMet,
        provisionsMet,
        by,
        document,
        citation,
        recordedBy,
        null,
        vote,
        by.at());
  }

  /** That the condition is met binds nobody either before it is confirmed. */
  StatusChange withConditionMet(LocalDate day, String person, Instant at) {
    return new StatusChange(
        status,
        PublishedDate.of(day),
        adoptedOn,
        meeting,
        condition,
        true,
        provisionsMet,
        null,
        null,
        citation,
        person,
        null,
        vote,
        at);
  }

  /** That a provision's condition is met binds nobody before it is confirmed. */
  StatusChange withProvisionMet(String number, LocalDate day, String person, Instant at) {
    var met = new TreeSet<>(provisionsMet);
    met.add(number);
    return new StatusChange(
        status,
        PublishedDate.of(day),
        adoptedOn,
        meeting,
        condition,
        conditionMet,
        met,
        null,
        null,
        citation,
        person,
        null,
        vote,
        at);
  }

  /** The same once more, because what followed it was taken back. */
  StatusChange again(String because, Instant at) {
    return new StatusChange(
        status,
        on,
        adoptedOn,
        meeting,
        condition,
        conditionMet,
        provisionsMet,
        confirmation,
        against,
        citation,
        recordedBy,
        because,
        vote,
        at);
  }

  /** Taken back: for no day was it ever so. */
  StatusChange retracted(String because, String person, Instant at) {
    return new StatusChange(
        DecisionStatus.RETRACTED,
        null,
        null,
        null,
        null,
        false,
        Set.of(),
        null,
        null,
        citation,
        person,
        because,
        null,
        at);
  }
}

package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.registry.time.AsOf;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was from some day on, as recorded at an instant.
 *
 * @param on since when; null if no day is known
 * @param adoptedOn the day of adoption; null if it was never adopted
 * @param condition the condition of a conditional adoption
 * @param provisionsMet the numbers of the provisions whose conditions are recorded as met
 * @param confirmation that the body's Chair confirmed the record; null if not yet
 * @param citation where the published text is; null if it is not
 */
public record StatusChange(
    DecisionStatus status,
    @Nullable PublishedDate on,
    @Nullable PublishedDate adoptedOn,
    @Nullable String condition,
    boolean conditionMet,
    Set<String> provisionsMet,
    @Nullable Confirmation confirmation,
    @Nullable String citation,
    Instant recordedAt) {

  public StatusChange {
    provisionsMet = provisionsMet == null ? Set.of() : Set.copyOf(provisionsMet);
  }

  /** That the Chair confirmed the record. */
  public record Confirmation(String person, Capacity capacity, Instant at) {}

  /** Whether the record is beyond its registrar's word: confirmed, or published. */
  boolean isAttested() {
    return confirmation != null || citation != null;
  }

  /**
   * Whether the decision counts as adopted: the body adopted it, any condition is met, and its
   * Chair confirmed the record or the published document is cited.
   */
  boolean counts() {
    boolean adopted =
        status == DecisionStatus.ADOPTED
            || (status == DecisionStatus.ADOPTED_CONDITIONAL && conditionMet);
    return adopted && isAttested();
  }

  /** Whether it was in effect on the day and known at the instant. */
  boolean isSeen(AsOf asOf) {
    return !recordedAt.isAfter(asOf.knownAt())
        && (asOf.day() == null || on == null || !on.first().isAfter(asOf.day()));
  }

  StatusChange confirmed(Confirmation by) {
    return new StatusChange(
        status, on, adoptedOn, condition, conditionMet, provisionsMet, by, citation, by.at());
  }

  StatusChange withConditionMet(LocalDate day, Instant at) {
    return new StatusChange(
        status,
        PublishedDate.of(day),
        adoptedOn,
        condition,
        true,
        provisionsMet,
        confirmation,
        citation,
        at);
  }

  StatusChange withProvisionMet(String number, LocalDate day, Instant at) {
    var met = new TreeSet<>(provisionsMet);
    met.add(number);
    return new StatusChange(
        status,
        PublishedDate.of(day),
        adoptedOn,
        condition,
        conditionMet,
        met,
        confirmation,
        citation,
        at);
  }
}

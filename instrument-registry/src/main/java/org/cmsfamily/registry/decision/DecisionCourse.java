package org.cmsfamily.registry.decision;

import static org.cmsfamily.platform.store.Aggregate.EVERYONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was since when: what may follow, and who may see that it was so.
 *
 * @param changes in the order of recording; never empty
 */
record DecisionCourse(String instrument, String body, List<StatusChange> changes) {

  /** What it is now: what was recorded last, unless that waits for its confirmation. */
  StatusChange now() {
    return changes.reversed().stream().filter(change -> !waits(change)).findFirst().orElseThrow();
  }

  /**
   * Whether it follows what counts and is not confirmed yet, so that what was confirmed before it
   * stays: one person's word changes nothing. Source: domain, Decision.
   */
  boolean waits(StatusChange change) {
    return !change.recordCounts()
        && !change.status().isPending()
        && changes.subList(0, changes.indexOf(change)).reversed().stream()
            .filter(earlier -> earlier.recordCounts() || earlier.status().isPending())
            .findFirst()
            .filter(StatusChange::recordCounts)
            .isPresent();
  }

  /** What was recorded last, whether it waits or not. */
  StatusChange latest() {
    return changes.getLast();
  }

  /** Whether what was recorded last is to be confirmed. */
  boolean awaitsConfirmation() {
    return latest().status().isDecided() && !latest().recordCounts();
  }

  /** What waited, as known at an instant; empty if nothing did. */
  Optional<StatusChange> waiting(Instant knownAt) {
    return changes.reversed().stream()
        .filter(change -> !change.recordedAt().isAfter(knownAt))
        .findFirst()
        .filter(this::waits);
  }

  /** The next status, if it can follow; else 409. */
  StatusChange becoming(StatusChange next) {
    mustTakeAChange();
    if (!now().status().mayBecome(next.status())) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE,
          Text.of("no-such-step")
              .with("from", Words.of(now().status()))
              .with("to", Words.of(next.status())));
    }
    return next;
  }

  /** The latest status, confirmed: by the Chair's word, or against the published document. */
  StatusChange confirmed(Confirmation by, @Nullable CitedDocument document) {
    if (!awaitsConfirmation()) {
      throw wrong("nothing-to-confirm");
    }
    if (document == null && !by.capacity().equals(new Capacity(Roles.CHAIR, body))) {
      throw Problem.of(
              RegistryProblems.RULES_BROKEN,
              Text.of("chair-alone-without-document").with("body", body))
          .with(
              List.of(Violation.of("document-needed", "/document", Text.of("cite-the-document"))));
    }
    return latest().confirmed(by, document);
  }

  /** What it was when it last counted, or retracted if it never did; 409 if it counts. */
  StatusChange retracted(String reason, String person, Instant at) {
    if (latest().recordCounts() || latest().status() == DecisionStatus.RETRACTED) {
      throw wrong("never-taken-back");
    }
    return changes.reversed().stream()
        .filter(StatusChange::recordCounts)
        .findFirst()
        .map(last -> last.again(reason, at))
        .orElseGet(() -> latest().retracted(reason, person, at));
  }

  /** Its condition met; 409 if it waits for none. */
  StatusChange conditionMet(LocalDate day, String person, Instant at) {
    mustTakeAChange();
    if (now().status() != DecisionStatus.ADOPTED_CONDITIONAL || now().conditionMet()) {
      throw wrong("waits-for-no-condition");
    }
    return now().withConditionMet(day, person, at);
  }

  /** The conditions that a provision sets met; 409 if it sets none that is still open. */
  StatusChange provisionMet(
      List<Provision> provisions, String number, LocalDate day, String person, Instant at) {
    mustTakeAChange();
    boolean open =
        provisions.stream()
            .filter(provision -> number.equals(provision.number()))
            .anyMatch(Provision::setsOpenCondition);
    if (!open || now().provisionsMet().contains(number)) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE, Text.of("provision-waits-for-none").with("number", number));
    }
    return now().withProvisionMet(number, day, person, at);
  }

  /** What everybody saw is not rewritten: 409. */
  void mustNotBePublished() {
    if (readers().contains(EVERYONE)) {
      throw wrong("published-text-stays");
    }
  }

  /** Drafts are the instrument's own; what was once everybody's stays so. */
  Set<String> readers() {
    var everyone = Set.of(EVERYONE);
    boolean seen = changes.stream().map(this::readersOf).anyMatch(everyone::equals);
    return seen ? everyone : readersOf(now());
  }

  /** Who may see that it was so: once everybody saw that it had this outcome, everybody does. */
  Set<String> readersOf(StatusChange change) {
    if (change.status() == DecisionStatus.DRAFT || wasNeverTabled(change)) {
      return Set.of(instrument);
    }
    if (waits(change)) {
      return Set.of(instrument, body);
    }
    boolean seen =
        changes.stream()
            .takeWhile(earlier -> !earlier.recordedAt().isAfter(change.recordedAt()))
            .anyMatch(earlier -> earlier.recordCounts() && earlier.status() == change.status());
    return seen ? Set.of(EVERYONE) : Set.of(instrument, body);
  }

  private boolean wasNeverTabled(StatusChange change) {
    return change.status() == DecisionStatus.RETRACTED
        && changes.getFirst().status() == DecisionStatus.DRAFT
        && changes.size() == 2;
  }

  /** One change waits at a time; it is confirmed or taken back, which always goes. */
  private void mustTakeAChange() {
    if (waits(latest())) {
      throw wrong("one-change-waits");
    }
    EntryLimits.mustTakeMore(
        changes, EntryLimits.STATUSES, Text.of("most-statuses").with("most", EntryLimits.STATUSES));
  }

  private static Problem wrong(String code) {
    return Problem.of(RegistryProblems.WRONG_STATE, Text.of(code));
  }
}

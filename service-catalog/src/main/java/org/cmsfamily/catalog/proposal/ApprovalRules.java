package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.platform.problem.Violation;

/**
 * Whether a decision can stand as an instrument's outcome: of the instrument's own body that has
 * the terms before it, adopted after they came there, and counting. Source: StC44 decision, P1.
 */
record ApprovalRules(Proposal proposal, FamilyOn family) {

  List<Violation> against(String instrument, DecisionFacts decision, ApprovalRequest request) {
    var reasons = new ArrayList<Violation>();
    body(reasons, instrument, decision);
    date(reasons, instrument, decision);
    force(reasons, instrument, decision, request.outcome());
    conditions(reasons, instrument, decision, request);
    wishes(reasons, instrument, request);
    until(reasons, instrument, decision, request);
    again(reasons, instrument, decision);
    rejected(reasons, instrument, decision);
    return reasons;
  }

  private void body(List<Violation> reasons, String instrument, DecisionFacts decision) {
    var submissions = proposal.toCurrent().submissionsOf(instrument);
    var bodies = submissions.stream().map(Submission::body).distinct().toList();
    if (bodies.isEmpty()) {
      reasons.add(
          rule("not-submitted", "these terms are before no body of " + instrument, instrument));
    }
    if (!decision.instrument().equals(instrument)
        || !(bodies.isEmpty() || bodies.contains(decision.body()))) {
      var message =
          "%s is a decision of %s; %s is bound by its own body%s only"
              .formatted(
                  decision.key(),
                  decision.body(),
                  instrument,
                  bodies.isEmpty() ? "" : " " + String.join(", ", bodies));
      reasons.add(rule("own-body", message, instrument));
    }
  }

  private void date(List<Violation> reasons, String instrument, DecisionFacts decision) {
    var decidedOn = decision.decidedOn();
    if (decidedOn.isEmpty()) {
      reasons.add(
          rule("no-date", decision.key() + " does not say when it was adopted", instrument));
      return;
    }
    var submitted =
        proposal.toCurrent().submissionsOf(instrument).stream()
            .map(Submission::submittedOn)
            .max(Comparator.naturalOrder());
    if (submitted.filter(decidedOn.get()::isBefore).isPresent()) {
      var message =
          "%s was adopted on %s, before the submission of %s"
              .formatted(decision.key(), decidedOn.get(), submitted.get());
      reasons.add(rule("adopted-before-submission", message, instrument));
    }
  }

  private void force(
      List<Violation> reasons, String instrument, DecisionFacts decision, Outcome outcome) {
    if (!saysSoItself(decision, outcome) && !family.adopted(decision, family.date())) {
      var message =
          "%s is %s%s on %s and binds nobody"
              .formatted(
                  decision.key(),
                  decision.status(),
                  decision.proved() ? "" : " and confirmed by no chair nor against its document",
                  family.date());
      reasons.add(rule("does-not-count", message, instrument));
    }
  }

  /** Rejected, deferred or returned by a decision that adopts nothing, by a record that counts. */
  private boolean saysSoItself(DecisionFacts decision, Outcome outcome) {
    return outcome.saidBy(decision.status())
        && decision.proved()
        && decision.decidedOn().filter(day -> !day.isAfter(family.date())).isPresent();
  }

  private static void conditions(
      List<Violation> reasons, String instrument, DecisionFacts decision, ApprovalRequest request) {
    var conditions = request.conditionsOrNone();
    if (request.outcome() == Outcome.APPROVED && decision.conditionOpen()) {
      var message =
          "%s was adopted on a condition that is not met: name it".formatted(decision.key());
      reasons.add(rule("conditions", message, instrument));
    }
    if ((request.outcome() == Outcome.APPROVED_WITH_CONDITIONS) == conditions.isEmpty()) {
      reasons.add(
          rule(
              "conditions",
              "conditions go with the outcome approved-with-conditions, and only with it",
              instrument));
    }
    if (!conditions.stream().allMatch(Condition::isWhole)) {
      reasons.add(
          rule(
              "conditions",
              "a condition has a text; one of kind by-date a date, one before-start none",
              instrument));
    }
  }

  private void wishes(List<Violation> reasons, String instrument, ApprovalRequest request) {
    var reason = request.reason();
    if (request.outcome() == Outcome.RETURNED && (reason == null || reason.isBlank())) {
      reasons.add(
          rule(
              "wishes", "terms are returned with what the body wishes, as the reason", instrument));
    }
  }

  private void until(
      List<Violation> reasons, String instrument, DecisionFacts decision, ApprovalRequest request) {
    var meeting = request.untilMeeting();
    if ((request.until() != null || meeting != null) && request.outcome() != Outcome.DEFERRED) {
      reasons.add(rule("until", "only a deferral names a date or a meeting", instrument));
    } else if (meeting != null && !comes(meeting, decision.body())) {
      reasons.add(
          rule(
              "until",
              "%s is no meeting of %s that is still to end".formatted(meeting, decision.body()),
              instrument));
    }
  }

  private boolean comes(String meeting, String body) {
    return family
        .meeting(meeting)
        .filter(one -> one.body().equals(body))
        .filter(one -> !MeetingDays.of(one).haveEndedBy(family.date()))
        .isPresent();
  }

  private void again(List<Violation> reasons, String instrument, DecisionFacts decision) {
    var recorded =
        proposal.toCurrent().approvals().stream()
            .anyMatch(
                one ->
                    one.instrument().equals(instrument) && one.decision().equals(decision.key()));
    if (recorded) {
      reasons.add(rule("already-recorded", decision.key() + " stands here already", instrument));
    }
  }

  /** A coalition may start without who rejected; what that one held is free. */
  private void rejected(List<Violation> reasons, String instrument, DecisionFacts decision) {
    proposal
        .toCurrent()
        .latestOf(instrument, decision.body())
        .filter(one -> one.outcome() == Outcome.REJECTED)
        .map(one -> "%s rejected these terms by %s".formatted(one.body(), one.decision()))
        .map(message -> rule("rejected", message, instrument))
        .ifPresent(reasons::add);
  }

  private static Violation rule(String rule, String message, String instrument) {
    return new Violation("/decision", rule, "P1", message, Map.of("instrument", instrument));
  }
}

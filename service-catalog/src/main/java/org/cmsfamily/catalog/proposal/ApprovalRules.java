package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

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
          rule(
              "not-submitted",
              Text.of("before-no-body").with("instrument", instrument),
              instrument));
    }
    if (!decision.instrument().equals(instrument)
        || !(bodies.isEmpty() || bodies.contains(decision.body()))) {
      var message =
          (bodies.isEmpty()
              ? Text.of("bound-by-own-body")
                  .with("decision", decision.key())
                  .with("body", decision.body())
                  .with("instrument", instrument)
              : Text.of("bound-by-own-bodies")
                  .with("decision", decision.key())
                  .with("body", decision.body())
                  .with("instrument", instrument)
                  .with("bodies", bodies));
      reasons.add(rule("own-body", message, instrument));
    }
  }

  private void date(List<Violation> reasons, String instrument, DecisionFacts decision) {
    var decidedOn = decision.decidedOn();
    if (decidedOn.isEmpty()) {
      reasons.add(
          rule(
              "no-date",
              Text.of("decision-without-date").with("decision", decision.key()),
              instrument));
      return;
    }
    var submitted =
        proposal.toCurrent().submissionsOf(instrument).stream()
            .filter(one -> one.body().equals(decision.body()))
            .map(Submission::submittedOn)
            .min(Comparator.naturalOrder());
    if (submitted.filter(decidedOn.get()::isBefore).isPresent()) {
      var message =
          Text.of("adopted-before-submission")
              .with("decision", decision.key())
              .with("on", decidedOn.get())
              .with("submitted", submitted.get());
      reasons.add(rule("adopted-before-submission", message, instrument));
    }
  }

  private void force(
      List<Violation> reasons, String instrument, DecisionFacts decision, Outcome outcome) {
    if (!saysSoItself(decision, outcome) && !family.adopted(decision, family.date())) {
      var message =
          (decision.proved()
              ? Text.of("binds-nobody")
                  .with("decision", decision.key())
                  .with("status", InWords.DECISION.of(decision.status()))
                  .with("on", family.date())
              : Text.of("unconfirmed-binds-nobody")
                  .with("decision", decision.key())
                  .with("status", InWords.DECISION.of(decision.status()))
                  .with("on", family.date()));
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
      var message = Text.of("condition-not-named").with("decision", decision.key());
      reasons.add(rule("conditions", message, instrument));
    }
    if ((request.outcome() == Outcome.APPROVED_WITH_CONDITIONS) == conditions.isEmpty()) {
      reasons.add(rule("conditions", Text.of("conditions-with-outcome"), instrument));
    }
    if (!conditions.stream().allMatch(Condition::isWhole)) {
      reasons.add(rule("conditions", Text.of("condition-not-whole"), instrument));
    }
  }

  private void wishes(List<Violation> reasons, String instrument, ApprovalRequest request) {
    var reason = request.reason();
    if (request.outcome() == Outcome.RETURNED && (reason == null || reason.isBlank())) {
      reasons.add(rule("wishes", Text.of("returned-without-wishes"), instrument));
    }
  }

  private void until(
      List<Violation> reasons, String instrument, DecisionFacts decision, ApprovalRequest request) {
    var meeting = request.untilMeeting();
    if ((request.until() != null || meeting != null) && request.outcome() != Outcome.DEFERRED) {
      reasons.add(rule("until", Text.of("until-without-deferral"), instrument));
    } else if (meeting != null && !comes(meeting, decision.body())) {
      reasons.add(
          rule(
              "until",
              Text.of("no-meeting-to-come").with("meeting", meeting).with("body", decision.body()),
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
      reasons.add(
          rule(
              "already-recorded",
              Text.of("decision-stands-here").with("decision", decision.key()),
              instrument));
    }
  }

  /** A coalition may start without who rejected; what that one held is free. */
  private void rejected(List<Violation> reasons, String instrument, DecisionFacts decision) {
    proposal
        .toCurrent()
        .latestOf(instrument, decision.body())
        .filter(one -> one.outcome() == Outcome.REJECTED)
        .map(
            one ->
                Text.of("body-rejected").with("body", one.body()).with("decision", one.decision()))
        .map(message -> rule("rejected", message, instrument))
        .ifPresent(reasons::add);
  }

  private static Violation rule(String rule, Text message, String instrument) {
    return new Violation("/decision", rule, "P1", message, Map.of("instrument", instrument));
  }
}

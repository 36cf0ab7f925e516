package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * Whether a decision can stand as what an instrument resolved on a service: of its own competent
 * body, counting, newer than the one by which it takes part. Source: StC44 decision, P1.
 */
record ResolutionRules(Service service, FamilyOn family) {

  List<Violation> against(String instrument, DecisionFacts decision, ResolutionRequest request) {
    var reasons = new ArrayList<Violation>();
    body(reasons, instrument, decision);
    force(reasons, instrument, decision);
    newer(reasons, instrument, decision);
    days(reasons, instrument, request);
    exit(reasons, instrument, request);
    again(reasons, instrument, decision, request);
    return reasons;
  }

  private void body(List<Violation> reasons, String instrument, DecisionFacts decision) {
    var competent =
        family.competentBodies(instrument, Terms.COMMON_SERVICES, service.terms().areas()).stream()
            .anyMatch(one -> one.code().equals(decision.body()));
    if (!decision.instrument().equals(instrument) || !competent) {
      var message =
          Text.of("bound-by-competent-body")
              .with("decision", decision.key())
              .with("body", decision.body())
              .with("instrument", instrument);
      reasons.add(rule("/decision", "own-body", message, instrument));
    }
  }

  private void force(List<Violation> reasons, String instrument, DecisionFacts decision) {
    if (!family.inForce(decision, family.date())) {
      var message =
          Text.of("binds-nobody")
              .with("decision", decision.key())
              .with("status", InWords.DECISION.of(decision.status()))
              .with("on", family.date());
      reasons.add(rule("/decision", "does-not-count", message, instrument));
    }
  }

  private void newer(List<Violation> reasons, String instrument, DecisionFacts decision) {
    service.approvals().stream()
        .filter(one -> one.instrument().equals(instrument))
        .flatMap(one -> family.decision(one.decision()).stream())
        .filter(one -> decidedOn(decision).isBefore(decidedOn(one)))
        .map(
            one ->
                Text.of("adopted-before-approval")
                    .with("decision", decision.key())
                    .with("approval", one.key())
                    .with("instrument", instrument))
        .map(message -> rule("/decision", "adopted-before-approval", message, instrument))
        .forEach(reasons::add);
  }

  private static LocalDate decidedOn(DecisionFacts decision) {
    return decision.decidedOn().orElse(LocalDate.MIN);
  }

  private void days(List<Violation> reasons, String instrument, ResolutionRequest request) {
    if (request.on().isBefore(family.date())) {
      var message = Text.of("day-passed").with("day", request.on()).with("today", family.date());
      reasons.add(rule("/on", "day", message, instrument));
    }
    if (request.on().isAfter(service.terms().end())) {
      var message = Text.of("term-ends-before").with("end", service.terms().end());
      reasons.add(rule("/on", "day", message, instrument));
    }
  }

  private void exit(List<Violation> reasons, String instrument, ResolutionRequest request) {
    var text = request.text();
    if (request.kind() == Resolution.Kind.WITHDRAW
        && service.terms().exit() != null
        && (text == null || text.isBlank())) {
      var message = Text.of("exit-terms-unsettled").with("instrument", instrument);
      reasons.add(rule("/text", "exit-terms", message, instrument));
    }
  }

  private void again(
      List<Violation> reasons,
      String instrument,
      DecisionFacts decision,
      ResolutionRequest request) {
    var own =
        service.course().resolutions().stream()
            .filter(one -> one.instrument().equals(instrument))
            .toList();
    if (service.decisions().contains(decision.key())
        || own.stream().anyMatch(one -> one.decision().equals(decision.key()))) {
      var message = Text.of("decision-stands-here").with("decision", decision.key());
      reasons.add(rule("/decision", "already-recorded", message, instrument));
    }
    if (own.stream().anyMatch(one -> stillResolved(one, request.kind()))
        || service.course().hasLeft(instrument, family.date())) {
      var message = Text.of("resolved-already").with("instrument", instrument);
      reasons.add(rule("/kind", "already-resolved", message, instrument));
    }
  }

  /** A body resolves something once, until that has had its effect, or ended. */
  private boolean stillResolved(Resolution one, Resolution.Kind kind) {
    var course = service.course();
    return one.kind() == kind
        && switch (kind) {
          case WITHDRAW -> !course.staying().contains(one.instrument());
          case REVIEW -> course.review(one.instrument()).isPresent();
          case SUSPEND, RESUME, CLOSE -> one.open();
        };
  }

  private static Violation rule(String pointer, String rule, Text message, String instrument) {
    return new Violation(pointer, rule, "P1", message, Map.of("instrument", instrument));
  }
}

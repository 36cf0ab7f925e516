package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/** Whether a service can be recorded as one that runs already. Source: domain, service; P1. */
record ExistingRules(FamilyOn family) {

  /** The first review of what nobody screened here comes within so many months. Source: domain. */
  private static final int REVIEW_MONTHS = 12;

  private static final String SUPPORTS = "/terms/supports/decisions";

  /**
   * Every reason against its terms.
   *
   * @throws Problem 409 {@code not-known-yet} if they rest on a decision that is not known here
   */
  List<Violation> against(Terms terms) {
    var reasons = new ArrayList<Violation>();
    var today = family.date();
    if (terms.start().isAfter(today) || terms.start().getYear() != today.getYear()) {
      var message = Text.of("existing-start");
      reasons.add(Violation.of("start", "/terms/start", message));
    }
    if (terms.end().isBefore(today)) {
      var message = Text.of("existing-ended").with("end", terms.end());
      reasons.add(Violation.of("end", "/terms/end", message));
    }
    review(reasons, terms, today);
    supports(reasons, terms);
    terms.instruments().stream()
        .filter(code -> !family.knows(code))
        .map(code -> Text.of("instrument-not-known").with("instrument", code))
        .forEach(
            message -> reasons.add(Violation.of("participant", "/terms/participants", message)));
    return reasons;
  }

  /**
   * The decisions that the terms rest on are known here, and their bodies took them by then: also
   * one that has been superseded or retired since.
   *
   * @throws Problem 409 {@code not-known-yet}, listing those that are not known
   */
  private void supports(List<Violation> reasons, Terms terms) {
    var unknown = new ArrayList<Violation>();
    for (var key : terms.supports().decisions()) {
      var decision = family.decision(key);
      if (decision.isEmpty()) {
        unknown.add(
            Violation.of(
                "not-known-yet",
                SUPPORTS,
                Text.of("reference-not-known")
                    .with("what", InWords.RECORD.of("decision"))
                    .with("code", key)));
      } else if (!taken(decision.get())) {
        reasons.add(
            Violation.of(
                "does-not-count",
                SUPPORTS,
                Text.of("binds-nobody")
                    .with("decision", key)
                    .with("status", InWords.DECISION.of(decision.get().status()))
                    .with("on", family.date())));
      }
    }
    if (!unknown.isEmpty()) {
      throw Refusal.of(PlatformProblems.NOT_KNOWN_YET, unknown).retryAfter(1);
    }
  }

  private boolean taken(DecisionFacts decision) {
    return decision.adopted(family.date())
        || (decision.proved() && decision.status().equals("retired"));
  }

  private static void review(List<Violation> reasons, Terms terms, LocalDate today) {
    var review = terms.reviewDate();
    var last = today.plusMonths(REVIEW_MONTHS);
    if (review == null || !review.isAfter(today) || review.isAfter(last)) {
      var message = Text.of("existing-review").with("last", last);
      reasons.add(Violation.of("review", "/terms/reviewDate", message));
    }
  }

  /** Every reason against an instrument's taking part by a decision. */
  List<Violation> against(String instrument, DecisionFacts decision) {
    var reasons = new ArrayList<Violation>();
    if (!decision.instrument().equals(instrument) || !family.decides(decision.body())) {
      var message =
          Text.of("bound-by-deciding-body")
              .with("decision", decision.key())
              .with("body", decision.body())
              .with("instrument", instrument);
      reasons.add(rule("own-body", message, instrument));
    }
    if (!family.inForce(decision, family.date())) {
      var message =
          Text.of("binds-nobody")
              .with("decision", decision.key())
              .with("status", InWords.DECISION.of(decision.status()))
              .with("on", family.date());
      reasons.add(rule("does-not-count", message, instrument));
    }
    return reasons;
  }

  private static Violation rule(String rule, Text message, String instrument) {
    return new Violation("/decision", rule, "P1", message, Map.of("instrument", instrument));
  }
}

package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.Violation;

/** Whether a service can be recorded as one that runs already. Source: domain, service; P1. */
record ExistingRules(FamilyOn family) {

  /** The first review of what nobody screened here comes within so many months. Source: domain. */
  private static final int REVIEW_MONTHS = 12;

  /** Every reason against its terms. */
  List<Violation> against(Terms terms) {
    var reasons = new ArrayList<Violation>();
    var today = family.date();
    if (terms.start().isAfter(today) || terms.start().getYear() != today.getYear()) {
      var message = "what runs already is recorded from a day of this year that has come";
      reasons.add(Violation.of("start", "/terms/start", message));
    }
    if (terms.end().isBefore(today)) {
      var message = "it has ended on %s".formatted(terms.end());
      reasons.add(Violation.of("end", "/terms/end", message));
    }
    review(reasons, terms, today);
    terms.instruments().stream()
        .filter(code -> !family.knows(code))
        .map(code -> "%s is not known here".formatted(code))
        .forEach(
            message -> reasons.add(Violation.of("participant", "/terms/participants", message)));
    return reasons;
  }

  private static void review(List<Violation> reasons, Terms terms, LocalDate today) {
    var review = terms.reviewDate();
    var last = today.plusMonths(REVIEW_MONTHS);
    if (review == null || !review.isAfter(today) || review.isAfter(last)) {
      var message =
          "what was not screened is reviewed for the first time by %s at the latest"
              .formatted(last);
      reasons.add(Violation.of("review", "/terms/reviewDate", message));
    }
  }

  /** Every reason against an instrument's taking part by a decision. */
  List<Violation> against(String instrument, DecisionFacts decision) {
    var reasons = new ArrayList<Violation>();
    if (!decision.instrument().equals(instrument) || !family.decides(decision.body())) {
      var message =
          "%s is a decision of %s; %s is bound by a deciding body of its own only"
              .formatted(decision.key(), decision.body(), instrument);
      reasons.add(rule("own-body", message, instrument));
    }
    if (!family.inForce(decision, family.date())) {
      var message =
          "%s is %s on %s and binds nobody"
              .formatted(decision.key(), decision.status(), family.date());
      reasons.add(rule("does-not-count", message, instrument));
    }
    return reasons;
  }

  private static Violation rule(String rule, String message, String instrument) {
    return new Violation("/decision", rule, "P1", message, Map.of("instrument", instrument));
  }
}

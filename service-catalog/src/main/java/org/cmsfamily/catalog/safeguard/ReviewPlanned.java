package org.cmsfamily.catalog.safeguard;

import java.time.LocalDate;
import java.util.Locale;

/**
 * There is a commitment to report regularly, and a review date within the time that the family's
 * house rule sets, or on the days of an ordinary meeting of a participant's body. Source: StC44
 * decision, P8; the months: house rule.
 */
public final class ReviewPlanned implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this);
    reporting(c, verdict);
    review(c, verdict);
    return verdict.build();
  }

  private void reporting(Case c, VerdictBuilder verdict) {
    var reporting = c.terms().reporting();
    if (!reporting.committed()) {
      verdict.breach(
          Basis.P8,
          c.terms().lead(),
          "/reporting",
          "there is no commitment to report regularly, with a period and the bodies reported to");
    }
    for (var body : reporting.bodies()) {
      if (c.family().body(body).isEmpty()) {
        verdict.missing("the body %s, which is reported to, is not known".formatted(body));
      }
    }
  }

  private void review(Case c, VerdictBuilder verdict) {
    var rules = c.family().houseRules();
    var months =
        String.format(
            Locale.ROOT,
            "the first review lies %d to %d months after the start",
            rules.reviewAfterMonths(),
            rules.reviewWithinMonths());
    var review = c.terms().reviewDate();
    if (review == null) {
      verdict.breach(
          Basis.houseRule(months), c.terms().lead(), "/reviewDate", "there is no review date");
      return;
    }
    var start = c.terms().start();
    var within =
        !review.isBefore(start.plusMonths(rules.reviewAfterMonths()))
            && !review.isAfter(start.plusMonths(rules.reviewWithinMonths()));
    if (!within && !explained(c, review)) {
      verdict.breach(
          Basis.houseRule(months),
          c.terms().lead(),
          "/reviewDate",
          "the review date %s lies outside, and no ordinary meeting of a participant's body explains it"
              .formatted(review));
    }
  }

  private static boolean explained(Case c, LocalDate review) {
    return c.terms().instruments().stream()
        .flatMap(instrument -> c.family().meetingsOf(instrument).stream())
        .anyMatch(meeting -> meeting.ordinary() && meeting.covers(review));
  }
}

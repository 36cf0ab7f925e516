package org.cmsfamily.catalog.safeguard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.wording.Text;

/**
 * There is a commitment to report regularly to a competent body of each participant, and a review
 * date within the time that the family's house rule sets, or at an ordinary meeting of a
 * participant's body: an earlier one since the start, or the first one after it. Source: StC44
 * decision, P8; the months: house rule.
 */
public final class ReviewPlanned implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    reporting(c, verdict);
    review(c, verdict);
    return verdict.build();
  }

  private void reporting(Case c, VerdictBuilder verdict) {
    var reporting = c.terms().reporting();
    if (!reporting.committed()) {
      verdict.breach(Basis.P8, c.terms().lead(), "/reporting", Text.of("no-reporting"));
    }
    for (int index = 0; index < reporting.bodies().size(); index++) {
      var body = reporting.bodies().get(index);
      if (c.family().body(body).isEmpty()) {
        verdict.missing(
            Basis.P8,
            c.terms().lead(),
            Pointer.of("reporting", "bodies").at(index).text(),
            Text.of("reporting-body-not-known").with("body", body));
      }
    }
    if (reporting.committed()) {
      c.terms().instruments().forEach(instrument -> reportedTo(c, instrument, verdict));
    }
  }

  private void reportedTo(Case c, String instrument, VerdictBuilder verdict) {
    var competent =
        c.family().competentBodies(instrument, Terms.COMMON_SERVICES, c.terms().areas()).stream()
            .map(BodyFacts::code)
            .toList();
    if (!competent.isEmpty() && Collections.disjoint(competent, c.terms().reporting().bodies())) {
      verdict.breach(
          Basis.P8,
          instrument,
          "/reporting/bodies",
          Text.of("reporting-leaves-out")
              .with("instrument", instrument)
              .with("bodies", String.join(", ", competent)));
    }
  }

  private void review(Case c, VerdictBuilder verdict) {
    var rules = c.family().houseRules();
    var months =
        Text.of("first-review-within")
            .with("from", rules.reviewAfterMonths())
            .with("to", rules.reviewWithinMonths());
    var review = c.terms().reviewDate();
    if (review == null) {
      verdict.breach(
          Basis.houseRule(months), c.terms().lead(), "/reviewDate", Text.of("no-review-date"));
      return;
    }
    var start = c.terms().start();
    var latest = start.plusMonths(rules.reviewWithinMonths());
    var earliest = start.plusMonths(rules.reviewAfterMonths());
    if (review.isBefore(earliest) && atMeeting(c, review)) {
      verdict.remark(
          Basis.houseRule(months),
          c.terms().lead(),
          "/reviewDate",
          Text.of("review-at-earlier-meeting").with("on", review));
    } else if (review.isAfter(latest) && explained(c, latest, review)) {
      verdict.remark(
          Basis.houseRule(months),
          c.terms().lead(),
          "/reviewDate",
          Text.of("review-at-meeting").with("on", review));
    } else if (review.isAfter(latest) || review.isBefore(earliest)) {
      verdict.breach(
          Basis.houseRule(months),
          c.terms().lead(),
          "/reviewDate",
          Text.of("review-outside").with("on", review));
    }
  }

  /** In the days of an ordinary meeting of any participant's body, since the start. */
  private static boolean atMeeting(Case c, LocalDate review) {
    return !review.isBefore(c.terms().start())
        && ordinary(c).anyMatch(meeting -> meeting.covers(review));
  }

  /** In the days of the first ordinary meeting of any participant's body after the latest day. */
  private static boolean explained(Case c, LocalDate latest, LocalDate review) {
    return ordinary(c)
        .filter(meeting -> meeting.opensAfter(latest))
        .min(Comparator.comparing(MeetingFacts::opening))
        .filter(meeting -> meeting.covers(review))
        .isPresent();
  }

  private static Stream<MeetingFacts> ordinary(Case c) {
    return c.terms().instruments().stream()
        .flatMap(instrument -> c.family().meetingsOf(instrument).stream())
        .filter(meeting -> meeting.ordinary() && c.family().decides(meeting.body()));
  }
}

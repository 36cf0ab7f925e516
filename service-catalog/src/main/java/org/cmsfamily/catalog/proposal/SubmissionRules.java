package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.platform.problem.Violation;

/**
 * Whether terms can be put before a body at a meeting, as far as body and meeting go: a competent
 * body of the instrument's own, and a meeting of it that is not over. Source: StC44 decision, P1.
 */
record SubmissionRules(Proposal proposal, FamilyOn family) {

  List<Violation> against(String instrument, BodyFacts body, MeetingFacts meeting, String subject) {
    var reasons = new ArrayList<Violation>();
    subject(reasons, subject);
    body(reasons, instrument, body, subject);
    meeting(reasons, body, meeting);
    again(reasons, instrument, subject);
    return reasons;
  }

  private void subject(List<Violation> reasons, String subject) {
    var touched = proposal.current().terms().subjects();
    if (!touched.contains(subject)) {
      reasons.add(
          Violation.of(
              "subject",
              "/subject",
              "these terms touch %s, not %s".formatted(String.join(", ", touched), subject)));
    }
  }

  private void body(List<Violation> reasons, String instrument, BodyFacts body, String subject) {
    if (body.advisoryOnly()) {
      reasons.add(rule("advisory", "P1", "/body", body.code() + " only advises", instrument));
    }
    var competent =
        family.competentBodies(instrument, subject, proposal.current().terms().areas()).stream()
            .anyMatch(one -> one.code().equals(body.code()));
    if (!competent) {
      var message =
          "%s is not competent for %s on %s".formatted(body.code(), subject, family.date());
      reasons.add(rule("competence", "P1", "/body", message, instrument));
    }
  }

  private void meeting(List<Violation> reasons, BodyFacts body, MeetingFacts meeting) {
    if (!meeting.body().equals(body.code())) {
      reasons.add(
          Violation.of(
              "meeting",
              "/meeting",
              "%s is a meeting of %s".formatted(meeting.code(), meeting.body())));
    }
    var days = MeetingDays.of(meeting);
    if (days.haveEndedBy(family.date())) {
      reasons.add(
          Violation.of(
              "meeting-closed",
              "/meeting",
              "%s closed on %s".formatted(meeting.code(), days.last())));
    }
  }

  private void again(List<Violation> reasons, String instrument, String subject) {
    proposal
        .toCurrent()
        .submissionOf(instrument, subject)
        .map(
            before ->
                "%s put these terms before %s on %s"
                    .formatted(instrument, before.body(), before.submittedOn()))
        .map(message -> rule("already-submitted", "P8", "/body", message, instrument))
        .ifPresent(reasons::add);
  }

  private static Violation rule(
      String rule, String paragraph, String pointer, String message, String instrument) {
    return new Violation(pointer, rule, paragraph, message, Map.of("instrument", instrument));
  }
}

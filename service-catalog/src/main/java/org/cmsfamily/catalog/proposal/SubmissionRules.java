package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * Whether terms can be put before a body at a meeting, as far as body and meeting go: a competent
 * body of the instrument's own, and a meeting of it that is not over. Source: StC44 decision, P1.
 */
record SubmissionRules(Proposal proposal, FamilyOn family) {

  List<Violation> against(String instrument, BodyFacts body, MeetingFacts meeting, String subject) {
    var reasons = new ArrayList<Violation>();
    subject(reasons, instrument, subject);
    body(reasons, instrument, body, subject);
    meeting(reasons, body, meeting);
    again(reasons, instrument, subject);
    return reasons;
  }

  private void subject(List<Violation> reasons, String instrument, String subject) {
    var touched = proposal.current().terms().subjectsOf(instrument);
    if (!touched.contains(subject)) {
      reasons.add(
          Violation.of(
              "subject",
              "/subject",
              Text.of("subject-not-touched")
                  .with("subjects", InWords.SUBJECT.of(touched))
                  .with("subject", InWords.SUBJECT.of(subject))));
    }
  }

  private void body(List<Violation> reasons, String instrument, BodyFacts body, String subject) {
    if (body.advisoryOnly()) {
      reasons.add(
          rule(
              "advisory",
              "P1",
              "/body",
              Text.of("body-only-advises").with("body", body.code()),
              instrument));
    }
    var competent =
        family.competentBodies(instrument, subject, proposal.current().terms().areas()).stream()
            .anyMatch(one -> one.code().equals(body.code()));
    if (!competent) {
      var message =
          Text.of("body-not-competent")
              .with("body", body.code())
              .with("subject", InWords.SUBJECT.of(subject))
              .with("on", family.date());
      reasons.add(rule("competence", "P1", "/body", message, instrument));
    }
  }

  private void meeting(List<Violation> reasons, BodyFacts body, MeetingFacts meeting) {
    if (!meeting.body().equals(body.code())) {
      reasons.add(
          Violation.of(
              "meeting",
              "/meeting",
              Text.of("meeting-of-another")
                  .with("meeting", meeting.code())
                  .with("body", meeting.body())));
    }
    var days = MeetingDays.of(meeting);
    if (days.haveEndedBy(family.date())) {
      reasons.add(
          Violation.of(
              "meeting-closed",
              "/meeting",
              Text.of("meeting-closed")
                  .with("meeting", meeting.code())
                  .with("on", String.valueOf(days.last()))));
    }
  }

  private void again(List<Violation> reasons, String instrument, String subject) {
    proposal
        .toCurrent()
        .submissionOf(instrument, subject)
        .map(
            before ->
                Text.of("put-before-body")
                    .with("instrument", instrument)
                    .with("body", before.body())
                    .with("on", before.submittedOn()))
        .map(message -> rule("already-submitted", "P8", "/body", message, instrument))
        .ifPresent(reasons::add);
  }

  private static Violation rule(
      String rule, String paragraph, String pointer, Text message, String instrument) {
    return new Violation(pointer, rule, paragraph, message, Map.of("instrument", instrument));
  }
}

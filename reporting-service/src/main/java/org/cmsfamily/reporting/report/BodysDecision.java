package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.InWords;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.cmsfamily.reporting.snapshot.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** Whether a decision can note a report. Source: domain, section 3, Report. */
@ApplicationScoped
class BodysDecision {
  private final Replicas replicas;
  private final BusinessCalendar calendar;
  private final Actor actor;

  BodysDecision(Replicas replicas, BusinessCalendar calendar, Actor actor) {
    this.replicas = replicas;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * It must be the body's own, count and be in force, and be adopted since the submission, at the
   * meeting that the report was submitted to or by an intersessional procedure of the body.
   *
   * @throws Problem 409 if it is not known here, or not to the caller; 422 listing every reason
   */
  void mustNote(Report report, String key) {
    var decision =
        replicas
            .find(ReportingReplicas.DECISIONS, key)
            .filter(found -> found.isSeenBy(actor.holders()))
            .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + key));
    var reasons = new ArrayList<Text>();
    standing(report, decision, reasons);
    meeting(report, decision, reasons);
    day(report, decision, reasons);
    if (!reasons.isEmpty()) {
      throw Problem.of(
              ReportingProblems.NOT_OF_THE_BODY,
              Text.of("decision-does-not-note").with("decision", key))
          .with(reasons.stream().map(reason -> Violation.at("/decision", reason)).toList());
    }
  }

  private static void standing(Report report, DecisionFacts decision, List<Text> reasons) {
    if (!decision.body().equals(report.body())) {
      reasons.add(
          Text.of("decision-of-another-body")
              .with("decision", decision.key())
              .with("body", decision.body())
              .with("wanted", report.body()));
    }
    if (!decision.binds()) {
      reasons.add(Text.of("decision-does-not-count").with("decision", decision.key()));
    }
    if (!decision.inForce()) {
      reasons.add(
          Text.of("decision-in-another-state")
              .with("decision", decision.key())
              .with("status", InWords.DECISION.of(decision.status())));
    }
  }

  private void meeting(Report report, DecisionFacts decision, List<Text> reasons) {
    var submittedTo = report.latest().meeting();
    var at = decision.meeting();
    if (submittedTo != null && !submittedTo.equals(at) && !isIntersessional(report, at)) {
      reasons.add(
          Text.of("decision-at-another-meeting")
              .with("decision", decision.key())
              .with("meeting", Objects.requireNonNullElse(at, "–"))
              .with("submitted", submittedTo));
    }
  }

  private boolean isIntersessional(Report report, @Nullable String meeting) {
    return meeting != null
        && replicas
            .find(ReportingReplicas.MEETINGS, meeting)
            .filter(found -> found.body().equals(report.body()))
            .filter(MeetingFacts::intersessional)
            .isPresent();
  }

  private void day(Report report, DecisionFacts decision, List<Text> reasons) {
    decision
        .decidedOn()
        .ifPresentOrElse(
            day -> order(report, decision, day, reasons),
            () -> reasons.add(Text.of("decision-without-day").with("decision", decision.key())));
  }

  private void order(Report report, DecisionFacts decision, LocalDate day, List<Text> reasons) {
    var submitted = report.latest().submittedOn();
    if (submitted != null && day.isBefore(submitted)) {
      reasons.add(
          Text.of("decision-before-submission")
              .with("decision", decision.key())
              .with("day", String.valueOf(decision.adoptedOn()))
              .with("submitted", submitted));
    }
    if (day.isAfter(calendar.today(report.family()))) {
      reasons.add(
          Text.of("decision-after-today").with("decision", decision.key()).with("day", day));
    }
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ReportingReplicas;

/** Whether a report can go before a meeting. */
@ApplicationScoped
class BodysMeeting {
  private final Replicas replicas;
  private final BusinessCalendar calendar;

  BodysMeeting(Replicas replicas, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.calendar = calendar;
  }

  /**
   * It must be one of the report's body that has not ended: nothing is submitted outside a
   * meeting's days, so one that has none yet takes nothing.
   *
   * @throws Problem 409 if it is not known here; 422 if it is another body's, over, or without days
   */
  void mustTake(Report report, String meeting) {
    var facts =
        replicas
            .find(ReportingReplicas.MEETINGS, meeting)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Meeting " + meeting));
    if (!facts.body().equals(report.body())) {
      throw Problem.of(
          ReportingProblems.NOT_OF_THE_BODY,
          Text.of("meeting-of-another-body")
              .with("meeting", meeting)
              .with("body", facts.body())
              .with("wanted", report.body()));
    }
    var last =
        facts
            .lastDay()
            .orElseThrow(
                () ->
                    Problem.of(
                        ReportingProblems.MEETING_OVER,
                        Text.of("meeting-without-days").with("meeting", meeting)));
    if (last.isBefore(calendar.today(report.family()))) {
      throw Problem.of(
          ReportingProblems.MEETING_OVER,
          Text.of("meeting-ended").with("meeting", meeting).with("day", last));
    }
  }
}

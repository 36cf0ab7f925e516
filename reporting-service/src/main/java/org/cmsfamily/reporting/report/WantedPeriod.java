package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.ClosingStatus;
import org.cmsfamily.reporting.snapshot.MeetingFacts;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds the period that a run is about where none is named: the family's own last one, or the run
 * of quarters since a meeting. Such a run begins with the quarter in which the meeting ended, which
 * the meeting could not know whole, or with the first service; it goes to the last quarter that
 * everyone has closed, or up to the quarter in which another meeting ended. So runs from meeting to
 * meeting, such as the periods between Conferences of the Parties, neither overlap nor leave a
 * quarter out.
 */
@ApplicationScoped
class WantedPeriod {

  private final Replicas replicas;
  private final DueReports dueReports;
  private final Scope scope;
  private final ClosingStatus closingStatus;
  private final BusinessCalendar calendar;

  WantedPeriod(
      Replicas replicas,
      DueReports dueReports,
      Scope scope,
      ClosingStatus closingStatus,
      BusinessCalendar calendar) {
    this.replicas = replicas;
    this.dueReports = dueReports;
    this.scope = scope;
    this.closingStatus = closingStatus;
    this.calendar = calendar;
  }

  /**
   * The period that a body's report is about.
   *
   * @param since a meeting's code, or {@link RunRequest#LAST_MEETING} of the body
   * @param until a meeting's code; null for as far as the books are closed
   * @throws Problem 409 if the body or a meeting is not known here; 404 if it is another family's;
   *     422 if the meetings leave no quarter between them
   */
  Period of(String family, String code, String since, @Nullable String until) {
    var body = dueReports.body(family, code);
    var first = first(body, since);
    var last = until == null ? lastClosed(body, first) : before(ended(family, until));
    if (!Period.isRun(first, last)) {
      throw Problem.of(
          ReportingProblems.NOT_A_PERIOD,
          Text.of("no-run-of-quarters").with("first", first).with("last", last));
    }
    return new Period(first, last);
  }

  /**
   * The last of the family's own reporting periods that is over.
   *
   * @throws Problem 409 if the family is not known here
   */
  Period lastOver(String family) {
    var length = replicas.get(ReportingReplicas.FAMILIES, family).reportsBy();
    var now = Quarter.of(calendar.today(family));
    return Period.of(length, before(length.first(now)));
  }

  private static Quarter before(Quarter quarter) {
    return Quarter.of(quarter.first().minusDays(1));
  }

  private Quarter first(BodyFacts body, String since) {
    var begun =
        scope.everyService(body).stream()
            .map(ServiceFacts::firstQuarter)
            .min(Comparator.naturalOrder())
            .orElseGet(() -> Quarter.of(calendar.today(body.family())));
    var met =
        since.equals(RunRequest.LAST_MEETING)
            ? lastMeeting(body)
            : Optional.of(ended(body.family(), since));
    return met.filter(quarter -> quarter.compareTo(begun) > 0).orElse(begun);
  }

  private Optional<Quarter> lastMeeting(BodyFacts body) {
    var today = calendar.today(body.family());
    return replicas.list(ReportingReplicas.MEETINGS, body.family()).stream()
        .filter(meeting -> meeting.body().equals(body.code()) && !meeting.intersessional())
        .flatMap(meeting -> meeting.lastDay().stream())
        .filter(day -> day.isBefore(today))
        .max(LocalDate::compareTo)
        .map(Quarter::of);
  }

  private Quarter ended(String family, String code) {
    return meeting(family, code)
        .lastDay()
        .map(Quarter::of)
        .orElseThrow(
            () ->
                Problem.of(
                    ReportingProblems.NOT_A_PERIOD,
                    Text.of("meeting-without-days").with("meeting", code)));
  }

  private MeetingFacts meeting(String family, String code) {
    var meeting =
        replicas
            .find(ReportingReplicas.MEETINGS, code)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Meeting " + code));
    dueReports.body(family, meeting.body());
    return meeting;
  }

  /** The first itself if even that is open: its report waits, and names who has not closed. */
  private Quarter lastClosed(BodyFacts body, Quarter first) {
    var services = scope.everyService(body);
    var today = calendar.today(body.family());
    return Stream.iterate(first, Quarter::next)
        .limit(Period.MOST_QUARTERS)
        .takeWhile(quarter -> !today.isBefore(quarter.end()) && isClosed(services, quarter))
        .reduce((before, quarter) -> quarter)
        .orElse(first);
  }

  private boolean isClosed(List<ServiceFacts> services, Quarter quarter) {
    return closingStatus.notClosed(services, Period.of(quarter)).isEmpty();
  }
}

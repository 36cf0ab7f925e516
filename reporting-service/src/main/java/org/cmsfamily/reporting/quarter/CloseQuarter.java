package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * A finance officer closes a quarter for one participant. With the last participant's closing each
 * pool is apportioned, once, and the totals are stored.
 */
@ApplicationScoped
class CloseQuarter {

  private final Quarters quarters;
  private final QuarterReading reading;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Acts acts;

  CloseQuarter(
      Quarters quarters,
      QuarterReading reading,
      LedgerLock lock,
      BusinessCalendar calendar,
      Acts acts) {
    this.quarters = quarters;
    this.reading = reading;
    this.lock = lock;
    this.calendar = calendar;
    this.acts = acts;
  }

  /**
   * Closes.
   *
   * @throws Problem 422 if the quarter is not over, an earlier one is open, it is closed already,
   *     or its pools cannot be apportioned
   */
  ServiceQuarter close(ServiceFacts service, Quarter quarter, Capacity capacity) {
    lock.service(service.code());
    var today = calendar.today(service.family());
    refusal(service, quarter, capacity.holder())
        .ifPresent(
            problem -> {
              throw problem;
            });
    var closed =
        quarters.get(service, quarter).close(capacity.holder(), new Closing(today, capacity));
    if (closed.notClosed(service.participantsIn(quarter)).isEmpty()) {
      var totals = reading.sums(service, closed, 1, new TreeSet<>());
      closed = closed.withTotals(new Revision(totals, null, today, capacity, List.of()));
    }
    quarters.save(closed);
    acts.record(
        ActDraft.of(
            "close-quarter",
            "service-quarter",
            closed,
            capacity,
            Map.of("service", service.code(), "quarter", quarter.toString())));
    return closed;
  }

  /** Why the instrument may not close the quarter today, if it may not. */
  Optional<Problem> refusal(ServiceFacts service, Quarter quarter, String instrument) {
    if (!service.participantsIn(quarter).contains(instrument)
        || quarter.compareTo(service.firstQuarter()) < 0) {
      return problem(
          ReportingProblems.SERVICE_NOT_RUNNING,
          "%s takes no part in %s in %s".formatted(instrument, service.code(), quarter));
    }
    if (calendar.today(service.family()).isBefore(quarter.end())) {
      return problem(
          ReportingProblems.QUARTER_NOT_OVER,
          "%s ends on %s".formatted(quarter, quarter.end().minusDays(1)));
    }
    var first = quarters.openFrom(service.code(), instrument, service.firstQuarterOf(instrument));
    return first.compareTo(quarter) < 0
        ? problem(
            ReportingProblems.EARLIER_QUARTER_OPEN,
            "%s has not closed %s of %s".formatted(instrument, first, service.code()))
        : Optional.empty();
  }

  private static Optional<Problem> problem(ProblemType type, String detail) {
    return Optional.of(Problem.of(type, detail));
  }
}

package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ServiceQuarters;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.VisibleServices;

/**
 * A finance officer closes a quarter for one participant. With the last participant's closing each
 * pool is apportioned, once, and the totals are stored.
 */
@ApplicationScoped
class CloseQuarter {

  private final Quarters quarters;
  private final QuarterReading reading;
  private final PostingGroups groups;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final VisibleServices services;
  private final Actor actor;
  private final Event<QuarterClosed> closings;

  CloseQuarter(
      VisibleServices services,
      Quarters quarters,
      QuarterReading reading,
      PostingGroups groups,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor,
      Event<QuarterClosed> closings) {
    this.services = services;
    this.quarters = quarters;
    this.reading = reading;
    this.groups = groups;
    this.lock = lock;
    this.calendar = calendar;
    this.actor = actor;
    this.closings = closings;
  }

  /**
   * Closes.
   *
   * @throws Problem 422 if the quarter is not over, an earlier one is open, it is closed already,
   *     the ledger is not empty though it is said to be, or all weights of a key are zero
   */
  Done<ServiceQuarter> close(String code, Quarter quarter, ClosingRequest request) {
    var service = services.get(code);
    var capacity =
        actor.bindingCapacityFor(
            Set.of(Roles.FINANCE_OFFICER),
            holder -> service.everyParticipant().contains(holder),
            request.actingAs());
    lock.service(code);
    refusal(service, quarter, capacity.holder())
        .ifPresent(
            problem -> {
              throw problem;
            });
    boolean empty = isEmpty(code, quarter, capacity.holder());
    mustBeAsSaid(request, empty);
    var closed = quarters.store(closed(service, quarter, capacity, empty));
    closings.fire(new QuarterClosed(code));
    return Done.of(
        closed,
        ActDraft.of(
            QuarterAct.CLOSE,
            "service-quarter",
            closed,
            capacity,
            Map.of("service", code, "quarter", quarter.toString(), "empty", empty)));
  }

  private boolean isEmpty(String code, Quarter quarter, String payer) {
    return groups.countedIn(code, quarter).stream()
        .noneMatch(group -> group.paidBy().equals(payer));
  }

  private static void mustBeAsSaid(ClosingRequest request, boolean empty) {
    if (request.empty() != null && !empty) {
      throw Problem.of(ReportingProblems.LEDGER_NOT_EMPTY, Text.of("booked-in-quarter"));
    }
  }

  private ServiceQuarter closed(
      ServiceFacts service, Quarter quarter, Capacity capacity, boolean empty) {
    var today = calendar.today(service.family());
    var closed =
        quarters
            .get(service, quarter)
            .close(capacity.holder(), new Closing(today, capacity, empty));
    if (!closed.notClosed(service.participantsIn(quarter)).isEmpty()) {
      return closed;
    }
    var totals = reading.sums(service, closed, 1, new TreeSet<>());
    return closed.withTotals(new Revision(totals, null, today, capacity, List.of()));
  }

  /** Why the instrument may not close the quarter today, if it may not. */
  Optional<Problem> refusal(ServiceFacts service, Quarter quarter, String instrument) {
    if (!service.participantsIn(quarter).contains(instrument)
        || !ServiceQuarters.covers(service, quarter)) {
      return problem(
          ReportingProblems.SERVICE_NOT_RUNNING,
          Text.of("takes-no-part")
              .with("instrument", instrument)
              .with("service", service.code())
              .with("quarter", quarter));
    }
    if (calendar.today(service.family()).isBefore(quarter.end())) {
      return problem(
          ReportingProblems.QUARTER_NOT_OVER,
          Text.of("quarter-ends-on")
              .with("quarter", quarter)
              .with("day", quarter.end().minusDays(1)));
    }
    var first = quarters.openFrom(service.code(), instrument, service.firstQuarterOf(instrument));
    return first.compareTo(quarter) < 0
        ? problem(
            ReportingProblems.EARLIER_QUARTER_OPEN,
            Text.of("has-not-closed")
                .with("instrument", instrument)
                .with("quarter", first)
                .with("service", service.code()))
        : Optional.empty();
  }

  private static Optional<Problem> problem(ProblemType type, Text detail) {
    return Optional.of(Problem.of(type, detail));
  }
}

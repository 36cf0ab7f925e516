package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * A finance officer counts late entries in the closed quarter that they concern. They must be
 * booked in a quarter that is still open for the service, and count there no longer; earlier
 * revisions stay.
 */
@ApplicationScoped
class RestateQuarter {

  private final Quarters quarters;
  private final QuarterReading reading;
  private final PostingGroups groups;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Acts acts;
  private final Event<EntriesPosted> booked;

  RestateQuarter(
      Quarters quarters,
      QuarterReading reading,
      PostingGroups groups,
      LedgerLock lock,
      BusinessCalendar calendar,
      Acts acts,
      Event<EntriesPosted> booked) {
    this.quarters = quarters;
    this.reading = reading;
    this.groups = groups;
    this.lock = lock;
    this.calendar = calendar;
    this.acts = acts;
    this.booked = booked;
  }

  /**
   * Restates.
   *
   * @throws Problem 422 if the quarter is open or no late entry concerns it
   */
  ServiceQuarter restate(ServiceFacts service, Quarter quarter, String reason, Capacity capacity) {
    lock.service(service.code());
    var stored = quarters.get(service, quarter);
    if (!stored.closed()) {
      throw Problem.of(
          ReportingProblems.QUARTER_OPEN, "%s of %s is open".formatted(quarter, service.code()));
    }
    var late = late(service.code(), quarter);
    if (late.isEmpty()) {
      throw Problem.of(
          ReportingProblems.NOTHING_TO_RESTATE,
          "No entry booked in an open quarter concerns %s of %s"
              .formatted(quarter, service.code()));
    }
    int number = stored.revisions().getLast().number() + 1;
    groups.place(late, quarter, number, stored.readers());
    var totals = reading.sums(service, stored, number, new TreeSet<>());
    var moved = late.stream().map(PostingGroup::id).toList();
    var restated =
        stored.restate(
            new Revision(totals, reason, calendar.today(service.family()), capacity, moved));
    quarters.save(restated);
    booked.fire(new EntriesPosted(service.code()));
    acts.record(
        ActDraft.of(
            "restate-quarter",
            "service-quarter",
            restated,
            capacity,
            Map.of("service", service.code(), "revision", number)));
    return restated;
  }

  /**
   * PostingGroups that concern the closed quarter and are booked in one that is open for the
   * service.
   */
  List<PostingGroup> late(String service, Quarter quarter) {
    var closed =
        quarters.of(service).stream()
            .filter(ServiceQuarter::closed)
            .map(ServiceQuarter::quarter)
            .toList();
    return groups.of(service).stream()
        .filter(group -> group.concerns().equals(quarter))
        .filter(group -> !closed.contains(group.quarter()))
        .toList();
  }
}

package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.VisibleServices;

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
  private final VisibleServices services;
  private final Actor actor;
  private final Event<EntriesPosted> posted;

  RestateQuarter(
      VisibleServices services,
      Quarters quarters,
      QuarterReading reading,
      PostingGroups groups,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor,
      Event<EntriesPosted> posted) {
    this.quarters = quarters;
    this.reading = reading;
    this.groups = groups;
    this.lock = lock;
    this.calendar = calendar;
    this.services = services;
    this.actor = actor;
    this.posted = posted;
  }

  /**
   * Restates.
   *
   * @throws Problem 422 if the quarter is open or no late entry concerns it
   */
  Done<ServiceQuarter> restate(String code, Quarter quarter, RestatementRequest request) {
    var service = services.get(code, quarter);
    var capacity =
        actor.bindingCapacityFor(
            Set.of(Roles.FINANCE_OFFICER),
            holder -> service.everyParticipant().contains(holder),
            request.actingAs());
    lock.service(code);
    var stored = mustBeClosed(quarters.get(service, quarter));
    var late = mustBeLate(stored);
    int number = stored.revisions().getLast().number() + 1;
    groups.restate(late, quarter, number, service.everyParticipant());
    var revision =
        new Revision(
            reading.sums(service, stored, number, new TreeSet<>()),
            request.reason(),
            calendar.today(service.family()),
            capacity,
            late.stream().map(PostingGroup::id).toList());
    var restated = quarters.store(stored.restate(revision));
    posted.fire(new EntriesPosted(code));
    return Done.of(
        restated,
        ActDraft.of(
            QuarterAct.RESTATE,
            "service-quarter",
            restated,
            capacity,
            Map.of("service", code, "revision", number)));
  }

  private static ServiceQuarter mustBeClosed(ServiceQuarter quarter) {
    if (!quarter.closed()) {
      throw Problem.of(
          ReportingProblems.QUARTER_OPEN,
          Text.of("quarter-of-service-open")
              .with("quarter", quarter.quarter())
              .with("service", quarter.service()));
    }
    return quarter;
  }

  private List<PostingGroup> mustBeLate(ServiceQuarter quarter) {
    var late = late(quarter.service(), quarter.quarter());
    if (late.isEmpty()) {
      throw Problem.of(
          ReportingProblems.NOTHING_TO_RESTATE,
          Text.of("no-late-entry")
              .with("quarter", quarter.quarter())
              .with("service", quarter.service()));
    }
    return late;
  }

  /** Groups that concern the closed quarter and are booked in one that is open for the service. */
  List<PostingGroup> late(String service, Quarter quarter) {
    var concerning = groups.concerning(service, quarter);
    if (concerning.isEmpty()) {
      return List.of();
    }
    var revisions = quarters.newestRevisions(service);
    return concerning.stream()
        .filter(group -> revisions.getOrDefault(group.quarter(), 0) == 0)
        .toList();
  }
}

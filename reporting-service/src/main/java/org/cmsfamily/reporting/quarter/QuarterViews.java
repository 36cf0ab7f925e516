package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Shows quarters to the caller, with what the caller may do on them. */
@RequestScoped
class QuarterViews {

  private final Quarters quarters;
  private final QuarterReading reading;
  private final PostingGroups groups;
  private final ActsOnQuarter acts;
  private final BusinessCalendar calendar;

  QuarterViews(
      Quarters quarters,
      QuarterReading reading,
      PostingGroups groups,
      ActsOnQuarter acts,
      BusinessCalendar calendar) {
    this.quarters = quarters;
    this.reading = reading;
    this.groups = groups;
    this.acts = acts;
    this.calendar = calendar;
  }

  QuarterView of(ServiceFacts service, ServiceQuarter quarter) {
    var totals = reading.totals(service, quarter.quarter());
    return QuarterView.of(
        service, quarter, totals, in(service, quarter.quarter()), acts.on(service, quarter));
  }

  /**
   * A quarter as it stands.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the service was over before it, and
   *     nothing is booked in it: no quarter opens after the service's last day
   */
  Response response(ServiceFacts service, Quarter quarter) {
    if (service.isOverBefore(quarter)
        && groups.countedIn(service.code(), quarter).isEmpty()
        && reading.find(service.code(), quarter).isEmpty()) {
      throw PlatformProblems.notFound("%s of %s".formatted(quarter, service.code()));
    }
    var stored = quarters.get(service, quarter);
    return Views.ok(of(service, stored), stored.version());
  }

  QuarterView revision(ServiceFacts service, Quarter quarter, int number) {
    var revision = reading.get(service.code(), quarter, number);
    return QuarterView.of(
        service,
        quarters.get(service, quarter),
        revision.totals(),
        in(service, quarter),
        List.of());
  }

  private BooksIn in(ServiceFacts service, Quarter quarter) {
    return BooksIn.of(calendar.today(service.family()), groups.countedIn(service.code(), quarter));
  }

  List<QuarterSummary> list(ServiceFacts service, Quarter first) {
    var begun = Quarter.of(calendar.today(service.family()));
    var end = service.lastDay();
    var own = end != null && service.isOverBefore(begun) ? Quarter.of(end) : begun;
    var last = groups.lastQuarter(service.code()).filter(q -> q.compareTo(own) > 0).orElse(own);
    var revisions = new TreeMap<Quarter, Integer>();
    for (var at = first; at.compareTo(last) <= 0; at = at.next()) {
      revisions.put(at, 0);
    }
    revisions.putAll(quarters.newestRevisions(service.code()));
    return revisions.entrySet().stream()
        .map(quarter -> QuarterSummary.of(quarter.getKey(), quarter.getValue()))
        .toList();
  }
}

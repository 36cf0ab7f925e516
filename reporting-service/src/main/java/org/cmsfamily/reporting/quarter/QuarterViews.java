package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Shows quarters to the caller, with what the caller may do on them. */
@RequestScoped
class QuarterViews {

  private final Quarters quarters;
  private final QuarterReading reading;
  private final PostingGroups groups;
  private final PossibleActs acts;
  private final BusinessCalendar calendar;

  QuarterViews(
      Quarters quarters,
      QuarterReading reading,
      PostingGroups groups,
      PossibleActs acts,
      BusinessCalendar calendar) {
    this.quarters = quarters;
    this.reading = reading;
    this.groups = groups;
    this.acts = acts;
    this.calendar = calendar;
  }

  QuarterView of(ServiceFacts service, ServiceQuarter quarter) {
    var totals = reading.totals(service, quarter.quarter());
    return QuarterView.of(service, quarter, totals, acts.on(service, quarter));
  }

  Response response(ServiceFacts service, Quarter quarter) {
    var stored = quarters.get(service, quarter);
    return Views.ok(of(service, stored), stored.version());
  }

  QuarterView revision(ServiceFacts service, Quarter quarter, int number) {
    var revision = reading.get(service.code(), quarter, number);
    return QuarterView.of(service, quarters.get(service, quarter), revision.totals(), List.of());
  }

  List<QuarterSummary> list(ServiceFacts service) {
    var last = Quarter.of(calendar.today(service.family()));
    for (var group : groups.of(service.code())) {
      last = group.quarter().compareTo(last) > 0 ? group.quarter() : last;
    }
    var all = new TreeMap<Quarter, ServiceQuarter>();
    for (var at = service.firstQuarter(); at.compareTo(last) <= 0; at = at.next()) {
      all.put(at, ServiceQuarter.open(service, at));
    }
    quarters.of(service.code()).forEach(stored -> all.put(stored.quarter(), stored));
    return all.values().stream().map(QuarterSummary::of).toList();
  }
}

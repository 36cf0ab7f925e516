package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Reads quarters: stored totals where they are closed, live sums where they are not. */
@ApplicationScoped
public class QuarterReading {

  private final Quarters quarters;
  private final PostingGroups groups;

  QuarterReading(Quarters quarters, PostingGroups groups) {
    this.quarters = quarters;
    this.groups = groups;
  }

  /** The quarters of a service that all participants have closed, in order. */
  public List<ServiceQuarter> closed(String service) {
    return quarters.of(service).stream().filter(ServiceQuarter::closed).toList();
  }

  /** How its books stand on a day. */
  public Books books(ServiceFacts service, LocalDate today) {
    var stored = new TreeMap<Quarter, ServiceQuarter>();
    quarters.of(service.code()).forEach(quarter -> stored.put(quarter.quarter(), quarter));
    var closed = new TreeSet<Quarter>();
    var missing = new TreeMap<Quarter, SortedSet<String>>();
    for (var at = service.firstQuarter(); !today.isBefore(at.end()); at = at.next()) {
      var quarter = stored.getOrDefault(at, ServiceQuarter.open(service, at));
      var open = quarter.notClosed(service.participantsIn(at));
      if (quarter.closed()) {
        closed.add(at);
      } else if (service.running(at.year()).contains(at) && !open.isEmpty()) {
        missing.put(at, open);
      }
    }
    return new Books(closed, missing);
  }

  /** A quarter that at least one participant has closed. */
  public Optional<ServiceQuarter> find(String service, Quarter quarter) {
    return quarters.find(service, quarter);
  }

  /**
   * The newest stored totals; live and provisional ones of a quarter that is not closed.
   *
   * @throws Problem 422 if what was booked cannot be apportioned
   */
  public QuarterTotals totals(ServiceFacts service, Quarter quarter) {
    var stored = quarters.get(service, quarter);
    return stored.closed() ? stored.revisions().getLast().totals() : live(service, stored);
  }

  /**
   * A stored revision.
   *
   * @throws Problem 404 if there is none of that number
   */
  Revision get(String service, Quarter quarter, int number) {
    return quarters.find(service, quarter).stream()
        .flatMap(stored -> stored.revisions().stream())
        .filter(revision -> revision.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                PlatformProblems.notFound(
                    "revision %s of %s of %s".formatted(number, quarter, service)));
  }

  private QuarterTotals live(ServiceFacts service, ServiceQuarter quarter) {
    var participants = service.participantsIn(quarter.quarter());
    return sums(service, quarter, 0, quarter.notClosed(participants));
  }

  /** The sums of all groups that count in the quarter now. */
  QuarterTotals sums(
      ServiceFacts service, ServiceQuarter quarter, int revision, SortedSet<String> notClosed) {
    try {
      var counted = groups.countedIn(service.code(), quarter.quarter());
      var others = others(service, quarter.quarter(), counted);
      return new QuarterSums(service, quarter.quarter(), counted, others, notClosed)
          .totals(revision);
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, RefusedValue.why(e));
    }
  }

  /** What was apportioned in other quarters: stored where closed; in open ones before, as it is. */
  private OtherQuarters others(ServiceFacts service, Quarter quarter, List<PostingGroup> counted) {
    var others = new OtherQuarters();
    if (Pools.keys(counted).isEmpty() && !service.keyOn(quarter.first()).hasLimits()) {
      return others;
    }
    closed(service.code()).stream()
        .filter(stored -> !stored.quarter().equals(quarter))
        .map(stored -> stored.revisions().getLast().totals())
        .forEach(totals -> others.add(totals.quarter(), totals.pools(), totals.keys()));
    var open = new TreeMap<Quarter, List<PostingGroup>>();
    for (var group : groups.countedUpTo(service.code(), quarter)) {
      if (group.quarter().compareTo(quarter) < 0 && !others.pools().containsKey(group.quarter())) {
        open.computeIfAbsent(group.quarter(), at -> new ArrayList<>()).add(group);
      }
    }
    open.forEach(
        (at, some) -> others.add(at, new Pools(service, others).of(at, some), Pools.keys(some)));
    return others;
  }
}

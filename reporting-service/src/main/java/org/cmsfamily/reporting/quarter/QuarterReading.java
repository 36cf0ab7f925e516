package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** Reads quarters: stored totals where they are closed, live sums where they are not. */
@ApplicationScoped
public class QuarterReading {

  private final Quarters quarters;
  private final PostingGroups groups;
  private final Sight sight;

  QuarterReading(Quarters quarters, PostingGroups groups, Sight sight) {
    this.quarters = quarters;
    this.groups = groups;
    this.sight = sight;
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

  /** Sums so far of a service's open quarters. */
  public SoFar soFar(ServiceFacts service) {
    return new SoFar(service);
  }

  /** Sums so far; the closed quarters are read once for all open ones. */
  public final class SoFar {

    private final ServiceFacts service;
    private @Nullable List<ServiceQuarter> closed;

    private SoFar(ServiceFacts service) {
      this.service = service;
    }

    /** The sums of an open quarter; none as long as its key cannot share them. */
    public Optional<QuarterTotals> of(Quarter quarter) {
      var stored = quarters.get(service, quarter);
      var notClosed = stored.notClosed(service.participantsIn(quarter));
      try {
        return Optional.of(sums(service, stored, 0, notClosed, this::closed));
      } catch (Problem cannotApportion) {
        return Optional.empty();
      }
    }

    private List<ServiceQuarter> closed() {
      if (closed == null) {
        closed = QuarterReading.this.closed(service.code());
      }
      return closed;
    }
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

  /** The sums of all groups that count in the quarter now, the same whoever reads or closes. */
  QuarterTotals sums(
      ServiceFacts service, ServiceQuarter quarter, int revision, SortedSet<String> notClosed) {
    return sums(service, quarter, revision, notClosed, () -> closed(service.code()));
  }

  private QuarterTotals sums(
      ServiceFacts service,
      ServiceQuarter quarter,
      int revision,
      SortedSet<String> notClosed,
      Supplier<List<ServiceQuarter>> closed) {
    return sight.of(
        service.everyParticipant(), () -> counted(service, quarter, revision, notClosed, closed));
  }

  private QuarterTotals counted(
      ServiceFacts service,
      ServiceQuarter quarter,
      int revision,
      SortedSet<String> notClosed,
      Supplier<List<ServiceQuarter>> closed) {
    try {
      var counted = groups.countedIn(service.code(), quarter.quarter());
      var others = others(service, quarter.quarter(), counted, closed);
      return new QuarterSums(service, quarter.quarter(), counted, others, notClosed)
          .totals(revision);
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, e.text());
    }
  }

  /** What was apportioned in other quarters: stored where closed; in open ones before, as it is. */
  private OtherQuarters others(
      ServiceFacts service,
      Quarter quarter,
      List<PostingGroup> counted,
      Supplier<List<ServiceQuarter>> closed) {
    var others = new OtherQuarters();
    if (Pools.keys(counted).isEmpty() && !service.costPlan().everLimited()) {
      return others;
    }
    closed.get().stream()
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

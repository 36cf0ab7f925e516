package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.quarter.ServiceQuarter;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** How the books of services stand: who has not closed, and which revision each quarter has. */
@ApplicationScoped
public class ClosingStatus {

  private final QuarterReading reading;

  ClosingStatus(QuarterReading reading) {
    this.reading = reading;
  }

  /** Who has not closed a quarter of the period. */
  public List<NotClosed> notClosed(Collection<ServiceFacts> services, Period period) {
    return services.stream()
        .flatMap(
            service ->
                period.quarters().stream()
                    .filter(quarter -> Scope.runsIn(service, quarter))
                    .flatMap(quarter -> notClosed(service, quarter)))
        .toList();
  }

  private Stream<NotClosed> notClosed(ServiceFacts service, Quarter quarter) {
    var stored = reading.find(service.code(), quarter);
    if (stored.map(ServiceQuarter::closed).orElse(false)) {
      return Stream.empty();
    }
    var open = new TreeSet<>(service.participantsIn(quarter));
    stored.ifPresent(some -> open.removeAll(some.closings().keySet()));
    return Stream.of(new NotClosed(service.code(), quarter, List.copyOf(open)));
  }

  /** The revision of each quarter up to the period's end, by service and quarter; 0 while open. */
  public SortedMap<String, Integer> revisions(Collection<ServiceFacts> services, Period period) {
    var revisions = new TreeMap<String, Integer>();
    for (var service : services) {
      for (var quarter : reading.closed(service.code())) {
        if (quarter.quarter().compareTo(period.last()) <= 0) {
          revisions.put(
              service.code() + "/" + quarter.quarter(),
              quarter.revisions().getLast().totals().revision());
        }
      }
    }
    return revisions;
  }

  /** The same, as a manifest froze them. */
  public static SortedMap<String, Integer> revisions(Manifest manifest) {
    var revisions = new TreeMap<String, Integer>();
    for (var service : manifest.services()) {
      for (var quarter : service.quarters()) {
        if (quarter.totals().revision() > 0) {
          revisions.put(
              service.code() + "/" + quarter.totals().quarter(), quarter.totals().revision());
        }
      }
    }
    return revisions;
  }
}

package org.cmsfamily.reporting.quarter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * A service's quarter: each participant closes it for itself; when all have, the service's is
 * closed and its totals are stored. After that it changes by restatement only, which adds a
 * revision.
 *
 * @param closings by participant
 * @param revisions none while open
 */
public record ServiceQuarter(
    String id,
    String family,
    String service,
    Quarter quarter,
    long version,
    Set<String> readers,
    SortedMap<String, Closing> closings,
    List<Revision> revisions)
    implements Aggregate {

  public ServiceQuarter {
    readers = new TreeSet<>(readers);
    revisions = List.copyOf(revisions);
  }

  /** A quarter that nobody has closed; it is not stored before somebody does. */
  static ServiceQuarter open(ServiceFacts service, Quarter quarter) {
    return new ServiceQuarter(
        idOf(service.code(), quarter),
        service.family(),
        service.code(),
        quarter,
        0,
        service.readersOf(quarter),
        new TreeMap<>(),
        List.of());
  }

  static String idOf(String service, Quarter quarter) {
    return service + "." + quarter;
  }

  /** Whether all participants have closed it. */
  public boolean closed() {
    return !revisions.isEmpty();
  }

  boolean closedBy(String instrument) {
    return closed() || closings.containsKey(instrument);
  }

  /** Those of the participants who have not closed it. */
  SortedSet<String> notClosed(Collection<String> participants) {
    var open = new TreeSet<>(participants);
    open.removeAll(closings.keySet());
    return closed() ? new TreeSet<>() : open;
  }

  /**
   * A participant closes it.
   *
   * @throws Problem 422 if it has done so before
   */
  ServiceQuarter close(String instrument, Closing closing) {
    if (closedBy(instrument)) {
      throw Problem.of(
          ReportingProblems.ALREADY_CLOSED,
          Text.of("closed-by-it-already")
              .with("instrument", instrument)
              .with("quarter", quarter)
              .with("service", service));
    }
    var more = new TreeMap<>(closings);
    more.put(instrument, closing);
    return new ServiceQuarter(id, family, service, quarter, version + 1, readers, more, revisions);
  }

  /** With its totals at close, in the same step as the last participant's closing. */
  ServiceQuarter withTotals(Revision first) {
    return new ServiceQuarter(
        id, family, service, quarter, version, readers, closings, List.of(first));
  }

  /** With one revision more. */
  ServiceQuarter restate(Revision next) {
    var more = new ArrayList<>(revisions);
    more.add(next);
    return new ServiceQuarter(id, family, service, quarter, version + 1, readers, closings, more);
  }
}

package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.Ledger;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Reads quarters: stored totals where they are closed, live sums where they are not. */
@ApplicationScoped
public class QuarterReading {

  private final Quarters quarters;
  private final PostingGroups groups;
  private final Ledger ledger;

  QuarterReading(Quarters quarters, PostingGroups groups, Ledger ledger) {
    this.quarters = quarters;
    this.groups = groups;
    this.ledger = ledger;
  }

  /** The quarters of a service that all participants have closed, in order. */
  public List<ServiceQuarter> closed(String service) {
    return quarters.of(service).stream().filter(ServiceQuarter::closed).toList();
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

  /** The same, with the ledger lines behind it that the reader may see. */
  public QuarterFigures figures(ServiceFacts service, Quarter quarter) {
    var totals = totals(service, quarter);
    return new QuarterFigures(totals, ledger.ofGroups(totals.groups()));
  }

  /**
   * A stored revision, with the ledger lines behind it that the reader may see.
   *
   * @throws Problem 404 if there is none of that number
   */
  public QuarterFigures revision(String service, Quarter quarter, int number) {
    var revision = get(service, quarter, number);
    return new QuarterFigures(revision.totals(), ledger.ofGroups(revision.totals().groups()));
  }

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
      return new QuarterSums(service, quarter.quarter(), counted, notClosed).totals(revision);
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, String.valueOf(e.getMessage()));
    }
  }
}

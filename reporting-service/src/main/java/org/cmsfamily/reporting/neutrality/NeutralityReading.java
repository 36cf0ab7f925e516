package org.cmsfamily.reporting.neutrality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Reads the neutrality of services. */
@ApplicationScoped
public class NeutralityReading {

  private final PostingGroups groups;
  private final QuarterReading quarters;
  private final Sight sight;

  NeutralityReading(PostingGroups groups, QuarterReading quarters, Sight sight) {
    this.groups = groups;
    this.quarters = quarters;
    this.sight = sight;
  }

  /**
   * Each budget year of a service; none as long as its key cannot share what was booked.
   *
   * @param first the first quarter that the reader sees; years before its own are left out
   */
  public List<NeutralityView.Year> of(ServiceFacts service, LocalDate today, Quarter first) {
    try {
      return view(service, today, first).years();
    } catch (Problem cannotApportion) {
      return List.of();
    }
  }

  /**
   * A service as its participants see it. A year is one for all of them: it counts what was booked
   * before one of them joined in its course.
   *
   * @param first the first quarter that the reader sees; years before its own are left out
   * @throws Problem 422 {@code cannot-apportion} if its key cannot share what was booked
   */
  NeutralityView view(ServiceFacts service, LocalDate today, Quarter first) {
    try {
      return sight
          .of(
              service.everyParticipant(),
              () ->
                  new NeutralityViews(
                      service, groups.of(service.code()), quarters.books(service, today)))
          .view(first.year());
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, e.text());
    }
  }
}

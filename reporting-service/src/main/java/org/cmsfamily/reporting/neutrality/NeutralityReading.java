package org.cmsfamily.reporting.neutrality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Reads the neutrality of services. */
@ApplicationScoped
public class NeutralityReading {

  private final PostingGroups groups;
  private final QuarterReading quarters;

  NeutralityReading(PostingGroups groups, QuarterReading quarters) {
    this.groups = groups;
    this.quarters = quarters;
  }

  /** Each budget year of a service; none as long as its key cannot share what was booked. */
  public List<NeutralityView.Year> of(ServiceFacts service, LocalDate today) {
    try {
      return view(service, today).years();
    } catch (Problem cannotApportion) {
      return List.of();
    }
  }

  /**
   * A service as its participants see it.
   *
   * @throws Problem 422 {@code cannot-apportion} if its key cannot share what was booked
   */
  NeutralityView view(ServiceFacts service, LocalDate today) {
    try {
      return new NeutralityViews(service, groups.of(service.code()), quarters.books(service, today))
          .view();
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, RefusedValue.why(e));
    }
  }
}

package org.cmsfamily.reporting.neutrality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Neutrality of a service, for its participants. */
@Path("/services/{code}/neutrality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Neutrality")
@RunOnVirtualThread
public class NeutralityResource {

  private final VisibleServices services;
  private final PostingGroups groups;
  private final QuarterReading quarters;
  private final BusinessCalendar calendar;
  private final ReadTransaction reads;

  NeutralityResource(
      VisibleServices services,
      PostingGroups groups,
      QuarterReading quarters,
      BusinessCalendar calendar,
      ReadTransaction reads) {
    this.services = services;
    this.groups = groups;
    this.quarters = quarters;
    this.calendar = calendar;
    this.reads = reads;
  }

  /** Each participant's need of each budget year: from closed books, or so far and no verdict. */
  @GET
  @Authenticated
  public NeutralityView getNeutrality(@PathParam("code") String code) {
    return reads.inTransaction(() -> view(services.get(code)));
  }

  private NeutralityView view(ServiceFacts service) {
    try {
      return new NeutralityViews(
              service,
              groups.of(service.code()),
              quarters.books(service, calendar.today(service.family())))
          .view();
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, String.valueOf(e.getMessage()));
    }
  }
}

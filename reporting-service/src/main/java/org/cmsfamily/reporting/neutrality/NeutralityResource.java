package org.cmsfamily.reporting.neutrality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.PostingGroups;
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
  private final ReadTransaction reads;

  NeutralityResource(VisibleServices services, PostingGroups groups, ReadTransaction reads) {
    this.services = services;
    this.groups = groups;
    this.reads = reads;
  }

  /** Each participant's need of each budget year, as the ledger stands. */
  @GET
  @Authenticated
  public NeutralityView getNeutrality(@PathParam("code") String code) {
    return reads.inTransaction(() -> view(services.get(code)));
  }

  private NeutralityView view(ServiceFacts service) {
    var neutrality = new Neutrality(service, groups.of(service.code()));
    try {
      var years =
          neutrality.years().stream()
              .map(year -> new NeutralityView.Year(year, neutrality.of(year)))
              .toList();
      return new NeutralityView(
          service.family(), service.code(), service.costPlan().currency(), years);
    } catch (InfeasibleApportionment e) {
      throw Problem.of(ReportingProblems.CANNOT_APPORTION, String.valueOf(e.getMessage()));
    }
  }
}

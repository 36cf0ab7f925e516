package org.cmsfamily.reporting.neutrality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.known.KnownService;
import org.cmsfamily.reporting.known.VisibleServices;
import org.cmsfamily.reporting.ledger.Lots;

/** Neutrality of a service, for its participants. */
@Path("/services/{code}/neutrality")
@RunOnVirtualThread
public class NeutralityResource {

  private final VisibleServices services;
  private final Lots lots;
  private final ReadTransaction reads;

  NeutralityResource(VisibleServices services, Lots lots, ReadTransaction reads) {
    this.services = services;
    this.lots = lots;
    this.reads = reads;
  }

  /** Each participant's need of each budget year, as the ledger stands. */
  @GET
  @Authenticated
  public NeutralityView get(@PathParam("code") String code) {
    return reads.inTransaction(() -> view(services.get(code)));
  }

  private NeutralityView view(KnownService service) {
    var neutrality = new Neutrality(service, lots.of(service.code()));
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

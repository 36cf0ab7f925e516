package org.cmsfamily.reporting.post;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.ledger.PostingGroups;
import org.cmsfamily.reporting.ledger.RedeployedDays;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The staff of services. */
@Path("/services/{code}/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
@RunOnVirtualThread
public class StaffResource {

  private final VisibleServices services;
  private final PostingGroups groups;
  private final RedeployedDays redeployed;
  private final ReadTransaction reads;

  StaffResource(
      VisibleServices services,
      PostingGroups groups,
      RedeployedDays redeployed,
      ReadTransaction reads) {
    this.services = services;
    this.groups = groups;
    this.redeployed = redeployed;
    this.reads = reads;
  }

  /** Staff time by post and share, its part of the recurring cost, and what staff days went to. */
  @GET
  @Authenticated
  public StaffView getStaff(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var service = services.get(code);
          return new StaffView(
              service.family(),
              service.code(),
              service.costPlan().currency(),
              service.costPlan().programmeSupportCost(),
              Staff.of(service).orElse(null),
              redeployed.of(groups.of(code)));
        });
  }
}

package org.cmsfamily.workbench.call;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;

/** What each service answers about who did what. */
public interface ActsApi {

  /** The audit entries that are asked for, in the order of their recording. */
  @GET
  @Path("/acts")
  Paged<AuditEntry> listActs(@BeanParam ActsQuery query);

  /** Those of a family that were recorded at an instant or later. */
  @GET
  @Path("/acts")
  Uni<Paged<AuditEntry>> listActsSince(
      @QueryParam("family") String family,
      @QueryParam("since") Instant since,
      @QueryParam("limit") int limit);

  /** The same as a table in CSV. */
  @GET
  @Path("/acts")
  @Produces("text/csv")
  String exportActs(@BeanParam ActsQuery query);

  /** Whether the chain of a family's entries is whole. */
  @GET
  @Path("/acts/verification")
  AuditChain verifyActs(@QueryParam("family") String family);
}

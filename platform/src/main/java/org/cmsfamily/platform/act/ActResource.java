package org.cmsfamily.platform.act;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.jspecify.annotations.Nullable;

/** The audit trail, as far as the caller may see it. Source: domain, section 4. */
@Path("/acts")
public class ActResource {

  private final ActLog log;
  private final ReadTransaction reads;

  ActResource(ActLog log, ReadTransaction reads) {
    this.log = log;
    this.reads = reads;
  }

  /** Acts in the order of their recording. */
  @GET
  @Authenticated
  public Paged<ActView> list(
      @QueryParam("aggregate") @Nullable String aggregate,
      @QueryParam("family") @Nullable String family,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(() -> log.page(aggregate, family, Page.of(limit, cursor)));
  }
}

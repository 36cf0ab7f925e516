package org.cmsfamily.registry.history;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was recorded, row by row, over HTTP. */
@Path("/recorded-facts")
@Tag(name = "Recorded facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FactResource {

  private final FactList facts;
  private final ReadTransaction reads;

  FactResource(FactList facts, ReadTransaction reads) {
    this.facts = facts;
    this.reads = reads;
  }

  /** Lists what was recorded of things, with the rows that were corrected since. */
  @GET
  @Authenticated
  public Paged<FactView> listRecordedFacts(
      @BeanParam FactFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> facts.page(filter, page.page()));
  }
}

package org.cmsfamily.catalog.proposal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the terms of a proposal can rest on. */
@Path("/proposals/{id}/groundwork")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
@RunOnVirtualThread
public class GroundworkResource {
  private final Proposals proposals;
  private final FindGroundwork findGroundwork;
  private final ReadTransaction reads;

  GroundworkResource(Proposals proposals, FindGroundwork findGroundwork, ReadTransaction reads) {
    this.proposals = proposals;
    this.findGroundwork = findGroundwork;
    this.reads = reads;
  }

  /**
   * Shows what the newest terms can rest on: lessons of their areas and instruments, the
   * participants' budget lines in the years of the term with what is free of them, and the
   * decisions of each participant's own bodies in force.
   */
  @GET
  @Authenticated
  public Groundwork getGroundwork(@PathParam("id") String id) {
    return reads.inTransaction(() -> findGroundwork.of(proposals.get(id)));
  }
}

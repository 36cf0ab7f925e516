package org.cmsfamily.registry.split;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The splitter over HTTP. */
@Path("/provision-proposals")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProvisionProposalResource {

  private final ProposeProvisions proposeProvisions;
  private final ReadTransaction reads;

  ProvisionProposalResource(ProposeProvisions proposeProvisions, ReadTransaction reads) {
    this.proposeProvisions = proposeProvisions;
    this.reads = reads;
  }

  /** Proposes the provisions of a decision from its text; records nothing. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  public ProvisionProposal proposeProvisions(@NotNull ProvisionProposalRequest request) {
    return reads.inTransaction(() -> proposeProvisions.propose(request));
  }
}

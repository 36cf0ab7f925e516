package org.cmsfamily.platform.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.replica.RebuildReplicas;
import org.cmsfamily.platform.replica.RebuildReplicas.Rebuilt;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What this service remembers of the others' records, for those who keep it running. */
@Path("/replicas")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operation")
public class ReplicaResource {

  private final Acts acts;
  private final Operator operator;
  private final RebuildReplicas rebuild;

  ReplicaResource(Acts acts, Operator operator, RebuildReplicas rebuild) {
    this.acts = acts;
    this.operator = operator;
    this.rebuild = rebuild;
  }

  /**
   * Reads all topics of others from their beginning, and replaces what is remembered by what they
   * hold, all at once; until then the old goes on.
   *
   * @param actingAs the capacity; needed only by the operator of several families
   */
  @POST
  @Path("rebuild")
  @RolesAllowed(Roles.OPERATOR)
  @APIResponseSchema(value = Rebuilt.class, responseCode = "200")
  public Response rebuildReplicas(@RestQuery @Nullable String actingAs) {
    return acts.once(
        () ->
            operator.does(
                OperatorAct.REBUILD,
                actingAs,
                rebuild::all,
                done -> Map.of("records", done.records())),
        done -> StoredResponse.ok(done, 0));
  }
}

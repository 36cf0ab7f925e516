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
import org.cmsfamily.platform.operation.Republish.Republished;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All states of the service published anew, such as after a restored backup. */
@Path("/republish")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operation")
public class RepublishResource {

  private final Acts acts;
  private final Operator operator;
  private final Republish republish;

  RepublishResource(Acts acts, Operator operator, Republish republish) {
    this.acts = acts;
    this.operator = operator;
    this.republish = republish;
  }

  /**
   * Publishes every state that this service owns anew, under a higher epoch. It returns when all of
   * them wait to be published.
   *
   * @param actingAs the capacity; needed only by the operator of several families
   */
  @POST
  @RolesAllowed(Roles.OPERATOR)
  @APIResponseSchema(value = Republished.class, responseCode = "200")
  public Response republishStates(@RestQuery @Nullable String actingAs) {
    return acts.once(
        () ->
            operator.does(
                OperatorAct.REPUBLISH,
                actingAs,
                republish::all,
                done -> Map.of("epoch", done.epoch(), "records", done.records())),
        done -> StoredResponse.ok(done, 0));
  }
}

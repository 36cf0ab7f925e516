package org.cmsfamily.platform.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.consume.DeadLetters;
import org.cmsfamily.platform.consume.DeadLetters.DeadLetter;
import org.cmsfamily.platform.consume.DeadLetters.Replayed;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Records of other services that could not be applied here, for those who keep it running. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operation")
public class DeadLetterResource {

  private final DeadLetters letters;
  private final Acts acts;
  private final Operator operator;

  DeadLetterResource(DeadLetters letters, Acts acts, Operator operator) {
    this.letters = letters;
    this.acts = acts;
    this.operator = operator;
  }

  /** The parked records, oldest first, each with its cause and origin. */
  @GET
  @RolesAllowed(Roles.OPERATOR)
  public Paged<DeadLetter> listDeadLetters(@BeanParam PageRequest page) {
    return letters.page(page.page());
  }

  /** One parked record; what it says is no matter of an operator's. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.OPERATOR)
  public DeadLetter getDeadLetter(@PathParam("id") long id) {
    return letters.get(id);
  }

  /**
   * Applies a parked record once its cause is gone; 409 with the cause of today if it is not.
   *
   * @param actingAs the capacity; needed only by the operator of several families
   */
  @POST
  @Path("{id}/replay")
  @RolesAllowed(Roles.OPERATOR)
  @APIResponseSchema(value = Replayed.class, responseCode = "200")
  public Response replayDeadLetter(
      @PathParam("id") long id, @RestQuery @Nullable String actingAs) {
    return acts.once(
        () ->
            operator.does(
                OperatorAct.REPLAY,
                actingAs,
                () -> letters.replay(id),
                done -> Map.of("topic", done.topic(), "key", done.key(), "applied", done.applied())),
        done -> StoredResponse.ok(done, 0));
  }
}

package org.cmsfamily.registry.invitation;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfParameters;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Invitations over HTTP; decisions make them. */
@Path("/invitations")
@RunOnVirtualThread
public class InvitationResource {

  private final AnswerInvitation answerInvitation;
  private final Invitations invitations;
  private final Acts acts;
  private final ReadTransaction reads;

  InvitationResource(
      AnswerInvitation answerInvitation,
      Invitations invitations,
      Acts acts,
      ReadTransaction reads) {
    this.answerInvitation = answerInvitation;
    this.invitations = invitations;
    this.acts = acts;
    this.reads = reads;
  }

  /** Answers or declines an invitation. */
  @POST
  @Path("{id}/answers")
  @RolesAllowed(REGISTRAR)
  public Response answer(@PathParam("id") String id, @NotNull AnswerRequest request) {
    return acts.once(
        () -> {
          var answered = answerInvitation.answer(id, request);
          return StoredResponse.ok(InvitationState.of(answered), answered.version());
        });
  }

  /** The invitations of a family or decision, or all, in a state if one is named. */
  @GET
  @Authenticated
  public Paged<InvitationState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("decision") @Nullable String decision,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var known = AsOfParameters.oneOf(InvitationStatus.values(), "state", state);
    return reads.inTransaction(
        () ->
            invitations
                .page(family, decision, known, Page.of(limit, cursor))
                .map(InvitationState::of));
  }

  /** One invitation. */
  @GET
  @Path("{id}")
  @Authenticated
  public Response get(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var invitation = invitations.get(id);
          return Views.ok(InvitationState.of(invitation), invitation);
        });
  }
}

package org.cmsfamily.registry.invitation;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations over HTTP; decisions issue them. */
@Path("/invitations")
@Tag(name = "Invitations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InvitationResource {

  private final AnswerInvitation answerInvitation;
  private final Invitations invitations;
  private final InvitationDeadlines deadlines;
  private final InvitationActs invitationActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  InvitationResource(
      AnswerInvitation answerInvitation,
      Invitations invitations,
      InvitationDeadlines deadlines,
      InvitationActs invitationActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.clock = clock;
    this.answerInvitation = answerInvitation;
    this.invitations = invitations;
    this.deadlines = deadlines;
    this.invitationActs = invitationActs;
    this.acts = acts;
    this.reads = reads;
  }

  /** Answers or declines an invitation. */
  @POST
  @Path("{id}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(InvitationState.class)
  public Response answerInvitation(@PathParam("id") String id, @NotNull AnswerRequest request) {
    return acts.once(
        () -> answerInvitation.answer(id, request),
        answered -> StoredResponse.ok(InvitationState.of(answered), answered.version()));
  }

  /**
   * Lists the invitations of a family or decision, or all, in a state if one is named, as of a day
   * and as known at an instant.
   */
  @GET
  @Authenticated
  public Paged<InvitationState> listInvitations(
      @BeanParam InvitationFilter filter, @BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> invitations.page(filter.toFilter(), page.page(), asOf).map(InvitationState::of));
  }

  /** Reads one invitation, as of a day and as known at an instant. */
  @GET
  @Path("{id}")
  @Authenticated
  @APIResponseSchema(InvitationView.class)
  public Response getInvitation(@PathParam("id") String id, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var invitation = invitations.get(id);
          return Views.ok(
              new InvitationView(
                  InvitationState.of(invitations.get(invitation, asOf)),
                  deadlines.of(invitation).orElse(null),
                  invitationActs.of(invitation)),
              invitation.version());
        });
  }
}

package org.cmsfamily.registry.meeting;

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
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings over HTTP. */
@Path("/meetings")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResource {

  private final RegisterMeeting registerMeeting;
  private final Meetings meetings;
  private final Acts acts;
  private final ReadTransaction reads;

  MeetingResource(
      RegisterMeeting registerMeeting, Meetings meetings, Acts acts, ReadTransaction reads) {
    this.registerMeeting = registerMeeting;
    this.meetings = meetings;
    this.acts = acts;
    this.reads = reads;
  }

  /** Registers a meeting of a body, or its procedure between sessions. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = MeetingState.class, responseCode = "201")
  public Response registerMeeting(@NotNull MeetingRequest request) {
    return acts.once(
        () -> registerMeeting.register(request),
        meeting ->
            StoredResponse.created(
                "/meetings/" + meeting.code(), MeetingState.of(meeting), meeting.version()));
  }

  /** Lists the meetings of a family or body, or all. */
  @GET
  @Authenticated
  public Paged<MeetingState> listMeetings(
      @BeanParam MeetingFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () ->
            meetings
                .page(
                    Filter.where("family", filter.family()).and("body", filter.body()), page.page())
                .map(MeetingState::of));
  }

  /** Reads one meeting. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(MeetingState.class)
  public Response getMeeting(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var meeting = meetings.get(code);
          return Views.ok(MeetingState.of(meeting), meeting.version());
        });
  }
}

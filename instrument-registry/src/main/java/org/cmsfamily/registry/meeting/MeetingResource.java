package org.cmsfamily.registry.meeting;

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
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Meetings over HTTP. */
@Path("/meetings")
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

  /** Enters a meeting. */
  @POST
  @RolesAllowed(REGISTRAR)
  public Response enter(@NotNull MeetingRequest request) {
    return acts.once(
        () -> {
          var meeting = registerMeeting.enter(request);
          return StoredResponse.created(
              "/registry/meetings/" + meeting.code(), MeetingState.of(meeting), meeting.version());
        });
  }

  /** The meetings of a family or body, or all. */
  @GET
  @Authenticated
  public Paged<MeetingState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("body") @Nullable String body,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(
        () -> meetings.page(family, body, Page.of(limit, cursor)).map(MeetingState::of));
  }

  /** One meeting. */
  @GET
  @Path("{code}")
  @Authenticated
  public Response get(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var meeting = meetings.get(code);
          return Views.ok(MeetingState.of(meeting), meeting);
        });
  }
}

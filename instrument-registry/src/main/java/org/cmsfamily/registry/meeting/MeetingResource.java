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
import java.time.Clock;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentMedia;
import org.cmsfamily.platform.document.DocumentView;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Meetings over HTTP. */
@Path("/meetings")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResource {

  private final RegisterMeeting registerMeeting;
  private final CorrectMeeting correctMeeting;
  private final MeetingDocuments meetingDocuments;
  private final MeetingViews views;
  private final Meetings meetings;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  MeetingResource(
      RegisterMeeting registerMeeting,
      CorrectMeeting correctMeeting,
      MeetingDocuments meetingDocuments,
      MeetingViews views,
      Meetings meetings,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.registerMeeting = registerMeeting;
    this.correctMeeting = correctMeeting;
    this.meetingDocuments = meetingDocuments;
    this.views = views;
    this.clock = clock;
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
    return acts.once(() -> registerMeeting.register(request), MeetingResource::created);
  }

  /** Corrects what was recorded of a meeting, such as its days. */
  @POST
  @Path("{code}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = MeetingState.class, responseCode = "201")
  public Response correctMeeting(
      @PathParam("code") String code, @NotNull MeetingCorrectionRequest request) {
    return acts.once(() -> correctMeeting.correct(code, request), MeetingResource::created);
  }

  /** Attaches a document to the meeting; one that comes after the last day for them is late. */
  @POST
  @Path("{code}/documents")
  @Consumes({
    DocumentMedia.PDF,
    DocumentMedia.CSV,
    DocumentMedia.DOCX,
    DocumentMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachMeetingDocument(
      @PathParam("code") String code,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(
        () -> meetingDocuments.attach(code, name, language, file), Attachment::response);
  }

  /**
   * Lists the meetings of a family, an instrument or a body, or all, as of a day and as known at an
   * instant.
   */
  @GET
  @Authenticated
  public Paged<MeetingState> listMeetings(
      @BeanParam MeetingFilter filter, @BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> meetings.page(filter.filter(), page.page(), asOf).map(MeetingState::of));
  }

  /** Reads one meeting, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(MeetingView.class)
  public Response getMeeting(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var meeting = meetings.get(code);
          return Views.ok(views.of(meeting, asOf), meeting.version());
        });
  }

  private static StoredResponse created(Meeting meeting) {
    return StoredResponse.created(
        "/meetings/" + meeting.code(), MeetingState.of(meeting), meeting.version());
  }
}

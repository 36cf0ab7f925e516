package org.cmsfamily.workbench.meeting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Meetings: the list, one meeting, and registering one. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MeetingsResource {
  private static final String ENTER = "enter-meeting";
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;

  MeetingsResource(@RestClient RegistryApi registry, Families families, Offices offices) {
    this.registry = registry;
    this.families = families;
    this.offices = offices;
  }

  /** Those of the family, of one body or of one instrument, the latest first. */
  @GET
  public MeetingsPage listMeetings(
      @RestQuery @Nullable String body,
      @RestQuery @Nullable String instrument,
      @BeanParam Asked asked) {
    return page(body, instrument, asked.typed().with("body", body));
  }

  /** Registers one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response registerMeeting(@BeanParam Sent sent, @BeanParam MeetingForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request = MeetingForm.request(typed, sent.actingAs());
          var meeting = Service.REGISTRY.ask(() -> registry.registerMeeting(sent.once(), request));
          return "/meetings/" + meeting.code();
        },
        again -> page(null, null, again));
  }

  /** One of them. */
  @GET
  @Path("/{code}")
  public MeetingPage showMeeting(@RestPath String code, @BeanParam Asked asked) {
    return page(code, asked.typed());
  }

  /** Corrects what is recorded of it. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correctMeeting(
      @RestPath String code, @BeanParam Sent sent, @BeanParam MeetingForm form) {
    var typed = form.fill(sent.typed());
    var request = MeetingForm.correction(typed, sent.actingAs());
    return Submission.send(
        typed,
        () -> {
          Service.REGISTRY.ask(() -> registry.correctMeeting(code, sent.once(), request));
          return "/meetings/" + code;
        },
        again -> page(code, again));
  }

  /** Attaches a file to it. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@RestPath String code, @BeanParam Sent sent, @BeanParam SentFile file) {
    var typed = file.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var content = file.content().orElseThrow(NotFoundException::new);
          Service.REGISTRY.ask(
              () ->
                  registry.attachMeetingDocument(
                      code, file.name().orElse(null), file.tag(), sent.once(), content));
          return "/meetings/" + code;
        },
        again -> page(code, again));
  }

  private MeetingPage page(String code, Typed typed) {
    var meeting = Service.REGISTRY.ask(() -> registry.getMeeting(code));
    var family = families.current().code();
    var decisions =
        Service.REGISTRY.ask(() -> registry.listDecisions(family, meeting.body(), MOST));
    return new MeetingPage(
        meeting,
        decisions.items().stream().filter(one -> one.meeting().equals(code)).toList(),
        List.of(Meeting.Mode.values()),
        typed);
  }

  private MeetingsPage page(@Nullable String body, @Nullable String instrument, Typed typed) {
    var family = families.current().code();
    var bodies = Service.REGISTRY.ask(() -> registry.listBodies(family, null, null, MOST)).items();
    var found =
        Service.REGISTRY.ask(
            () ->
                instrument == null
                    ? registry.listMeetings(family, body, MOST)
                    : registry.listInstrumentMeetings(instrument, MOST));
    var office =
        offices.holder(Role.REGISTRAR, instrumentOf(typed.value("body"), bodies, instrument));
    return new MeetingsPage(
        found.items().stream().sorted(Meeting.LATEST_FIRST).toList(),
        Optional.ofNullable(body).or(() -> Optional.ofNullable(instrument)).orElse(""),
        bodies,
        bodies.stream().filter(one -> one.instrument().equals(office)).toList(),
        List.of(Meeting.Mode.values()),
        offices.act(ENTER, Role.REGISTRAR, office),
        found.next() != null,
        typed);
  }

  private static @Nullable String instrumentOf(
      String body, List<Body> bodies, @Nullable String otherwise) {
    return bodies.stream()
        .filter(one -> one.code().equals(body))
        .map(Body::instrument)
        .findFirst()
        .orElse(otherwise);
  }
}

package org.cmsfamily.catalog.service;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
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
import java.time.LocalDate;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The services: active ones for everyone, approved ones for those who approved them. */
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Services")
@RunOnVirtualThread
public class ServiceResource {
  private final Services services;
  private final MeetCondition meetCondition;
  private final RecordResolution recordResolution;
  private final RecordExisting recordExisting;
  private final CompareForeseen compareForeseen;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;
  private final BusinessCalendar calendar;

  ServiceResource(
      Services services,
      MeetCondition meetCondition,
      RecordResolution recordResolution,
      RecordExisting recordExisting,
      CompareForeseen compareForeseen,
      Acts acts,
      ReadTransaction reads,
      Actor actor,
      BusinessCalendar calendar) {
    this.services = services;
    this.meetCondition = meetCondition;
    this.recordResolution = recordResolution;
    this.recordExisting = recordExisting;
    this.compareForeseen = compareForeseen;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
    this.calendar = calendar;
  }

  /** Lists the services that the caller may see, without their cost plans. */
  @GET
  @Authenticated
  public Paged<ServiceSummary> listServices(
      @BeanParam ServiceFilter wanted, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> services.summaries(wanted.filter(), page.page()));
  }

  /**
   * Shows a service with its cost plan, divided, and its conditions.
   *
   * @param asOf a day: the title that the service bore and who took part then; without it, the
   *     present title and all who take part, or did
   */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(ServiceView.class)
  public Response getService(@PathParam("code") String code, @RestQuery @Nullable LocalDate asOf) {
    return reads.inTransaction(
        () -> {
          var service = services.get(code);
          return Views.ok(view(service, asOf), service.version());
        });
  }

  /** Shows what was foreseen of a service beside what came of it. */
  @GET
  @Path("{code}/foreseen")
  @Authenticated
  public Foreseen getForeseen(@PathParam("code") String code) {
    return reads.inTransaction(() -> compareForeseen.of(code));
  }

  /** Records that a condition of an approval is met. */
  @POST
  @Path("{code}/conditions/{number}/met")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(ServiceView.class)
  public Response meetCondition(
      @PathParam("code") String code,
      @PathParam("number") int number,
      @Nullable ActRequest request) {
    return acts.once(
        () -> meetCondition.meet(code, number, request == null ? null : request.actingAs()),
        service -> StoredResponse.ok(view(service), service.version()));
  }

  /** Records what a participant's own body resolved on a service. */
  @POST
  @Path("{code}/resolutions")
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = ServiceView.class, responseCode = "201")
  public Response recordResolution(
      @PathParam("code") String code, @NotNull ResolutionRequest request) {
    return acts.once(() -> recordResolution.record(code, request), this::added);
  }

  /** Records a service that runs already, with the decisions of its time; it is not screened. */
  @POST
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = ServiceView.class, responseCode = "201")
  public Response recordExistingService(@NotNull ExistingServiceRequest request) {
    return acts.once(() -> recordExisting.record(request), this::added);
  }

  /** Records by which decision a further instrument takes part in a service that runs already. */
  @POST
  @Path("{code}/participations")
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = ServiceView.class, responseCode = "201")
  public Response recordParticipation(
      @PathParam("code") String code, @NotNull ParticipationRequest request) {
    return acts.once(() -> recordExisting.join(code, request), this::added);
  }

  private StoredResponse added(Service service) {
    return StoredResponse.created("/services/" + service.id(), view(service), service.version());
  }

  private ServiceView view(Service service) {
    return view(service, null);
  }

  private ServiceView view(Service service, @Nullable LocalDate day) {
    return ServiceView.of(
        service,
        actor.capacities(),
        actor.holders(),
        actor.againstBinding(),
        calendar.today(service.family()),
        day);
  }
}

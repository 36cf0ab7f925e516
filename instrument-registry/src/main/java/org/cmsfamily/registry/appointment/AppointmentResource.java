package org.cmsfamily.registry.appointment;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
import static org.cmsfamily.platform.actor.Roles.STEWARD;

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
import java.time.Instant;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Appointments over HTTP. */
@Path("/appointments")
@Tag(name = "Appointments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppointmentResource {

  private final Appoint appoint;
  private final ConfirmAppointment confirmAppointment;
  private final EndAppointment endAppointment;
  private final AppointOfficerInCharge appointOfficerInCharge;
  private final AppointmentsAsOf appointmentsAsOf;
  private final AppointmentActs appointmentActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  AppointmentResource(
      Appoint appoint,
      ConfirmAppointment confirmAppointment,
      EndAppointment endAppointment,
      AppointOfficerInCharge appointOfficerInCharge,
      AppointmentsAsOf appointmentsAsOf,
      AppointmentActs appointmentActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.appoint = appoint;
    this.confirmAppointment = confirmAppointment;
    this.endAppointment = endAppointment;
    this.appointOfficerInCharge = appointOfficerInCharge;
    this.appointmentsAsOf = appointmentsAsOf;
    this.appointmentActs = appointmentActs;
    this.acts = acts;
    this.reads = reads;
    this.clock = clock;
  }

  /** Appoints a person; to a binding role it counts when a second office holder has confirmed. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({STEWARD, REGISTRAR, HEAD, CHAIR, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = AppointmentView.class, responseCode = "201")
  public Response appoint(@NotNull AppointmentRequest request) {
    return acts.once(() -> appoint.appoint(request), this::created);
  }

  /** Confirms an appointment. */
  @POST
  @Path("{id}/confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({EXECUTIVE_SECRETARY, HEAD, CHAIR, REGISTRAR})
  @APIResponseSchema(AppointmentView.class)
  public Response confirmAppointment(@PathParam("id") String id, @NotNull ActRequest request) {
    return acts.once(() -> confirmAppointment.confirm(id, request.actingAs()), this::ok);
  }

  /** Ends an appointment. */
  @POST
  @Path("{id}/ends")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({STEWARD, REGISTRAR, HEAD})
  @APIResponseSchema(AppointmentView.class)
  public Response endAppointment(@PathParam("id") String id, @NotNull EndRequest request) {
    return acts.once(() -> endAppointment.end(id, request), this::ok);
  }

  /** Appoints an officer-in-charge, of one's own office or of one that is vacant. */
  @POST
  @Path("{id}/delegations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({EXECUTIVE_SECRETARY, HEAD, CHAIR, REGISTRAR})
  @APIResponseSchema(value = AppointmentView.class, responseCode = "201")
  public Response appointOfficerInCharge(
      @PathParam("id") String id, @NotNull DelegationRequest request) {
    return acts.once(() -> appointOfficerInCharge.appoint(id, request), this::created);
  }

  /** Lists appointments, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<AppointmentView> listAppointments(
      @BeanParam AppointmentFilter filter,
      @BeanParam AsOfQuery query,
      @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(() -> appointmentsAsOf.page(filter, asOf, page.page()));
  }

  /** Reads one appointment as it was known at an instant. */
  @GET
  @Path("{id}")
  @Authenticated
  @APIResponseSchema(AppointmentDetails.class)
  public Response getAppointment(@PathParam("id") String id, @RestQuery @Nullable Instant knownAt) {
    var asOf = new AsOfQuery(null, knownAt).at(clock);
    return reads.inTransaction(
        () -> {
          var appointment = appointmentsAsOf.get(id, asOf);
          return Views.ok(
              new AppointmentDetails(
                  appointmentsAsOf.view(appointment, asOf), appointmentActs.of(appointment)),
              appointment.version());
        });
  }

  private StoredResponse created(Appointment appointment) {
    return StoredResponse.created(
        "/appointments/" + appointment.id(),
        appointmentsAsOf.now(appointment),
        appointment.version());
  }

  private StoredResponse ok(Appointment appointment) {
    return StoredResponse.ok(appointmentsAsOf.now(appointment), appointment.version());
  }
}

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
import org.cmsfamily.registry.request.ActRequest;
import org.cmsfamily.registry.request.AsOfParameters;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Appointments over HTTP. */
@Path("/appointments")
@RunOnVirtualThread
public class AppointmentResource {

  private final Appoint appoint;
  private final ConfirmAppointment confirmAppointment;
  private final EndAppointment endAppointment;
  private final AppointOfficerInCharge appointOfficerInCharge;
  private final AppointmentsAsOf onADay;
  private final AsOfParameters viewpoints;
  private final Acts acts;
  private final ReadTransaction reads;

  AppointmentResource(
      Appoint appoint,
      ConfirmAppointment confirmAppointment,
      EndAppointment endAppointment,
      AppointOfficerInCharge appointOfficerInCharge,
      AppointmentsAsOf onADay,
      AsOfParameters viewpoints,
      Acts acts,
      ReadTransaction reads) {
    this.appoint = appoint;
    this.confirmAppointment = confirmAppointment;
    this.endAppointment = endAppointment;
    this.appointOfficerInCharge = appointOfficerInCharge;
    this.onADay = onADay;
    this.viewpoints = viewpoints;
    this.acts = acts;
    this.reads = reads;
  }

  /** Appoints a person; to a binding role it counts when a second office holder has confirmed. */
  @POST
  @RolesAllowed({STEWARD, REGISTRAR, HEAD})
  public Response appoint(@NotNull AppointmentRequest request) {
    return acts.once(() -> created(appoint.appoint(request)));
  }

  /** Confirms an appointment. */
  @POST
  @Path("{id}/confirmations")
  @RolesAllowed({EXECUTIVE_SECRETARY, HEAD, CHAIR, REGISTRAR})
  public Response confirm(@PathParam("id") String id, @NotNull ActRequest request) {
    return acts.once(() -> ok(confirmAppointment.confirm(id, request.actingAs())));
  }

  /** Ends an appointment. */
  @POST
  @Path("{id}/ends")
  @RolesAllowed({STEWARD, REGISTRAR, HEAD})
  public Response end(@PathParam("id") String id, @NotNull EndRequest request) {
    return acts.once(() -> ok(endAppointment.end(id, request.on(), request.actingAs())));
  }

  /** Puts an officer in charge. */
  @POST
  @Path("{id}/delegations")
  @RolesAllowed({EXECUTIVE_SECRETARY, HEAD, CHAIR})
  public Response delegate(@PathParam("id") String id, @NotNull DelegationRequest request) {
    return acts.once(() -> created(appointOfficerInCharge.delegate(id, request)));
  }

  /** Appointments, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<AppointmentView> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("holder") @Nullable String holder,
      @QueryParam("person") @Nullable String person,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(
        () -> onADay.page(family, holder, person, viewpoint, Page.of(limit, cursor)));
  }

  /** One appointment as it is known at an instant. */
  @GET
  @Path("{id}")
  @Authenticated
  public Response get(@PathParam("id") String id, @QueryParam("knownAt") @Nullable String knownAt) {
    var viewpoint = viewpoints.of(null, knownAt);
    return reads.inTransaction(
        () -> {
          var appointment = onADay.get(id, viewpoint);
          return Views.ok(onADay.view(appointment, viewpoint), appointment);
        });
  }

  private StoredResponse created(Appointment appointment) {
    return StoredResponse.created(
        "/registry/appointments/" + appointment.id(),
        onADay.now(appointment),
        appointment.version());
  }

  private StoredResponse ok(Appointment appointment) {
    return StoredResponse.ok(onADay.now(appointment), appointment.version());
  }
}

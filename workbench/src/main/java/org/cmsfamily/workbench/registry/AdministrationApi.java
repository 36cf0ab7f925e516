package org.cmsfamily.workbench.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A family's terms, its persons and their appointments, as the registry answers. */
public interface AdministrationApi {

  @GET
  @Path("/families/{code}")
  RestResponse<FamilyTerms> getFamilyTerms(@PathParam("code") String code);

  @PUT
  @Path("/families/{code}")
  Family updateFamily(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String version,
      FamilyRequest request);

  @POST
  @Path("/families/{code}/confirmations")
  Family confirmFamilyTerms(
      @PathParam("code") String code,
      @HeaderParam("Idempotency-Key") String key,
      ActRequest request);

  @GET
  @Path("/appointments")
  Paged<Appointment> listAppointments(
      @QueryParam("family") String family,
      @QueryParam("holder") @Nullable String holder,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/appointments/{id}")
  Appointment getAppointment(@PathParam("id") String id);

  @POST
  @Path("/appointments/{id}/confirmations")
  Appointment confirmAppointment(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ActRequest request);

  @POST
  @Path("/appointments/{id}/delegations")
  Appointment appointOfficerInCharge(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      DelegationRequest request);

  @POST
  @Path("/appointments/{id}/ends")
  Appointment endAppointment(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, EndRequest request);

  @POST
  @Path("/appointments")
  Appointment appoint(@HeaderParam("Idempotency-Key") String key, AppointmentRequest request);

  @POST
  @Path("/persons")
  RegisteredPerson registerPerson(
      @HeaderParam("Idempotency-Key") String key, PersonRequest request);

  /** Shows by its code that the login one is signed in with belongs to the person. */
  @POST
  @Path("/me/login-proofs")
  RestResponse<Void> proveLogin(
      @HeaderParam("Idempotency-Key") String key, LoginProofRequest request);

  @GET
  @Path("/persons/{id}")
  Person getPerson(@PathParam("id") String id);
}

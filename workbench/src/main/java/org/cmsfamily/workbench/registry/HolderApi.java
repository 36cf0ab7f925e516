package org.cmsfamily.workbench.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.jspecify.annotations.Nullable;

/** Bodies, meetings and budgets, as the instrument registry answers. */
public interface HolderApi {

  @GET
  @Path("/bodies")
  Paged<Body> listBodies(
      @QueryParam("family") @Nullable String family,
      @QueryParam("instrument") @Nullable String instrument,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("limit") int limit);

  @POST
  @Path("/bodies")
  Body registerBody(@HeaderParam("Idempotency-Key") String key, BodyRequest request);

  @POST
  @Path("/bodies/{code}/competences")
  Body addCompetence(
      @PathParam("code") String body,
      @HeaderParam("Idempotency-Key") String key,
      CompetenceRequest request);

  @GET
  @Path("/meetings")
  Paged<Meeting> listMeetings(
      @QueryParam("family") String family,
      @QueryParam("body") @Nullable String body,
      @QueryParam("limit") int limit);

  @GET
  @Path("/meetings")
  Paged<Meeting> listInstrumentMeetings(
      @QueryParam("instrument") String instrument, @QueryParam("limit") int limit);

  @GET
  @Path("/meetings/{code}")
  Meeting getMeeting(@PathParam("code") String code);

  @POST
  @Path("/meetings")
  Meeting registerMeeting(@HeaderParam("Idempotency-Key") String key, MeetingRequest request);

  @POST
  @Path("/meetings/{code}/corrections")
  Meeting correctMeeting(
      @PathParam("code") String code,
      @HeaderParam("Idempotency-Key") String key,
      MeetingCorrectionRequest request);

  @GET
  @Path("/budgets")
  Paged<Budget> listBudgets(
      @QueryParam("family") @Nullable String family,
      @QueryParam("instrument") @Nullable String instrument,
      @QueryParam("limit") int limit);

  @GET
  @Path("/budgets/{code}")
  Budget getBudget(@PathParam("code") String code);

  @POST
  @Path("/budgets")
  Budget registerBudget(@HeaderParam("Idempotency-Key") String key, BudgetRequest request);

  @POST
  @Path("/budgets/{code}/confirmations")
  Budget confirmBudget(
      @PathParam("code") String code,
      @HeaderParam("Idempotency-Key") String key,
      ActRequest request);

  @POST
  @Path("/budgets/{code}/retractions")
  Budget retractBudget(
      @PathParam("code") String code,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);

  @POST
  @Path("/budgets/{code}/corrections")
  Budget correctBudget(
      @PathParam("code") String code,
      @HeaderParam("Idempotency-Key") String key,
      CorrectionRequest request);

  @POST
  @Path("/budgets/{code}/corrections/{id}/confirmations")
  Budget confirmBudgetCorrection(
      @PathParam("code") String code,
      @PathParam("id") String correction,
      @HeaderParam("Idempotency-Key") String key,
      ActRequest request);
}

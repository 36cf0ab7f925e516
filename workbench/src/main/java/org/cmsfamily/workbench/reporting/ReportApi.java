package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.TextRequest;
import org.jspecify.annotations.Nullable;

/** Reports, as the reporting service answers. */
public interface ReportApi {

  @GET
  @Path("/reports")
  Paged<Report> listReports(
      @QueryParam("family") String family,
      @QueryParam("body") @Nullable String body,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/reports/{id}")
  Report getReport(@PathParam("id") String id);

  @GET
  @Path("/reports/{id}/revisions/{number}")
  ReportDocument getRevision(@PathParam("id") String id, @PathParam("number") int number);

  @GET
  @Path("/reports/{id}/revisions/{number}/provenance")
  Provenance getProvenance(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("figure") String figure,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/reports/{id}/revisions/{number}/files/{form}")
  @Produces(MediaType.WILDCARD)
  byte[] getFile(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @PathParam("form") String form,
      @QueryParam("lang") @Nullable String language);

  @POST
  @Path("/reports/{id}/revisions/{number}/verifications")
  Verification verifyRevision(@PathParam("id") String id, @PathParam("number") int number);

  @POST
  @Path("/reports/{id}/revisions/{number}/errata")
  Report recordReportErratum(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @HeaderParam("Idempotency-Key") String key,
      TextRequest request);

  @POST
  @Path("/reports/{id}/clearances")
  Report clearReport(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ClearanceRequest request);

  @POST
  @Path("/reports/{id}/objections")
  Report objectToReport(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, TextRequest request);

  @POST
  @Path("/reports/{id}/agreements")
  Report agreeToReport(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ActRequest request);

  @POST
  @Path("/reports/{id}/papers")
  Report putReportUnderSymbol(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, PaperRequest request);

  @POST
  @Path("/reports/{id}/submissions")
  Report submitReport(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      SubmissionRequest request);

  @POST
  @Path("/reports/{id}/notings")
  Report noteReport(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      NotingRequest request);
}

package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.jspecify.annotations.Nullable;

/** The ledger, as the reporting service answers. */
public interface LedgerApi {

  @GET
  @Path("/entries")
  Paged<LedgerEntry> listEntries(
      @QueryParam("service") String service,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("proposed") @Nullable Boolean proposed,
      @QueryParam("wrongRate") @Nullable Boolean wrongRate,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/entries/{id}")
  LedgerEntry getEntry(@PathParam("id") String id);

  @POST
  @Path("/entries/{id}/reversals")
  LedgerEntry reverseEntry(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReversalRequest request);

  @GET
  @Path("/lots")
  Paged<PostingGroup> listPostingGroups(
      @QueryParam("service") String service,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/imports")
  Paged<Batch> listImports(
      @QueryParam("family") String family,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/imports/layout")
  FileLayout getImportLayout();

  @GET
  @Path("/imports/{id}")
  Batch getImport(@PathParam("id") String id);

  @POST
  @Path("/imports/{id}/reversals")
  ImportOutcome undoImport(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);

  @GET
  @Path("/import-profiles")
  Paged<ProfileSummary> listImportProfiles(
      @QueryParam("family") String family,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("limit") int limit);

  @GET
  @Path("/import-profiles/{id}")
  ImportProfile getImportProfile(
      @PathParam("id") String id, @QueryParam("version") @Nullable Integer version);

  @POST
  @Path("/import-profiles")
  ImportProfile saveImportProfile(
      @HeaderParam("Idempotency-Key") String key, ProfileRequest request);

  @PUT
  @Path("/import-profiles/{id}")
  ImportProfile correctImportProfile(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String version,
      ProfileCorrectionRequest request);

  @POST
  @Path("/entries/{id}/acceptances")
  Acceptance acceptEntry(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ActRequest request);

  /** That an instrument bears an entry which another paid. */
  record Acceptance(String entry, String borneBy) {}

  @GET
  @Path("/rates")
  Paged<Rate> listRates(
      @QueryParam("family") String family,
      @QueryParam("currency") @Nullable String currency,
      @QueryParam("on") @Nullable String on,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);
}

package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.TextRequest;
import org.jspecify.annotations.Nullable;

/** Findings, as the reporting service answers. */
public interface FindingApi {

  @GET
  @Path("/findings")
  Paged<Finding> listFindings(
      @QueryParam("family") String family,
      @QueryParam("service") @Nullable String service,
      @QueryParam("state") @Nullable String state,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/findings/{id}")
  Finding getFinding(@PathParam("id") String id);

  @POST
  @Path("/findings/{id}/explanations")
  Finding explainFinding(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, TextRequest request);
}

package org.cmsfamily.workbench.registry;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.jspecify.annotations.Nullable;

/** Files that are attached to decisions, meetings and budgets. */
public interface AttachingApi {

  @POST
  @Path("/decisions/{key}/documents")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  AttachedDocument attachDecisionDocument(
      @PathParam("key") String decision,
      @QueryParam("name") @Nullable String name,
      @QueryParam("language") @Nullable String language,
      @HeaderParam("Idempotency-Key") String key,
      File file);

  @POST
  @Path("/meetings/{code}/documents")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  AttachedDocument attachMeetingDocument(
      @PathParam("code") String meeting,
      @QueryParam("name") @Nullable String name,
      @QueryParam("language") @Nullable String language,
      @HeaderParam("Idempotency-Key") String key,
      File file);

  @POST
  @Path("/budgets/{code}/documents")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  AttachedDocument attachBudgetDocument(
      @PathParam("code") String budget,
      @QueryParam("name") @Nullable String name,
      @QueryParam("language") @Nullable String language,
      @HeaderParam("Idempotency-Key") String key,
      File file);
}

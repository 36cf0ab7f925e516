package org.cmsfamily.workbench.reporting;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Files for the reporting service. */
public interface ImportApi {

  @POST
  @Path("/imports/preview")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  ImportOutcome previewImport(@BeanParam ImportQuery query, File file);

  @POST
  @Path("/imports")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  ImportOutcome importLedger(
      @BeanParam ImportQuery query, @HeaderParam("Idempotency-Key") String key, File file);

  @GET
  @Path("/import-progress/{name}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  Multi<ImportProgress> followImport(@PathParam("name") String name);

  @POST
  @Path("/rates")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  RatesOutcome importRates(
      @QueryParam("family") String family,
      @QueryParam("form") @Nullable String form,
      @QueryParam("corrects") @Nullable String corrects,
      @QueryParam("actingAs") @Nullable String actingAs,
      @HeaderParam("Idempotency-Key") String key,
      File file);
}

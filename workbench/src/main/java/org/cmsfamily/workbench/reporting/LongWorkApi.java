package org.cmsfamily.workbench.reporting;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Work of the reporting service that may take long, and has a time limit of its own. */
@RegisterRestClient(configKey = "reporting-long-work")
@RegisterClientHeaders(VisitorHeaders.class)
public interface LongWorkApi extends ImportApi {

  @POST
  @Path("/runs")
  ReportingRun runReports(
      @QueryParam("progress") @Nullable String progress,
      @HeaderParam("Idempotency-Key") String key,
      RunRequest request);

  @GET
  @Path("/run-progress/{name}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  Multi<RunProgress> followRun(@PathParam("name") String name);

  @POST
  @Path("/reports/{id}/revisions/{number}/renderings")
  Rendering renderRevision(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @HeaderParam("Idempotency-Key") String key,
      ActRequest request);

  /** What was made of a revision, and what could not be made. */
  record Rendering(List<Report.StoredFile> files, List<FailedForm> failed) {}
}

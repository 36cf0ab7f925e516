package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Work of the reporting service that may take long, and has a time limit of its own. */
@RegisterRestClient(configKey = "reporting-long-work")
@RegisterClientHeaders(VisitorHeaders.class)
public interface LongWorkApi extends ImportApi {

  @POST
  @Path("/runs")
  ReportingRun runReports(@HeaderParam("Idempotency-Key") String key, RunRequest request);

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

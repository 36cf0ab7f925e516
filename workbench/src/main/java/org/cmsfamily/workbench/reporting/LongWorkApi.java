package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
}

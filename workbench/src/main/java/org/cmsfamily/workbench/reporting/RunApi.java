package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;
import org.jspecify.annotations.Nullable;

/** Reporting runs, as the reporting service answers. */
public interface RunApi {

  @GET
  @Path("/runs")
  Paged<ReportingRun> listRuns(
      @QueryParam("family") String family,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);
}

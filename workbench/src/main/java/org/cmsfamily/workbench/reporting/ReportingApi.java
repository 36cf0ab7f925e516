package org.cmsfamily.workbench.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the pages ask of the reporting service. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(VisitorHeaders.class)
public interface ReportingApi extends InboxApi {

  @GET
  @Path("/services/{code}/quarters")
  Paged<QuarterSummary> listQuarters(@PathParam("code") String code);

  @GET
  @Path("/services/{code}/quarters/{quarter}")
  Uni<QuarterCosts> getQuarter(
      @PathParam("code") String code, @PathParam("quarter") String quarter);

  @GET
  @Path("/services/{code}/measurements")
  Uni<Paged<Measurement>> listMeasurements(
      @PathParam("code") String code, @QueryParam("limit") int limit);
}

package org.cmsfamily.workbench.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;

/** Values of indicators, as the reporting service answers. */
public interface MeasurementApi {

  @GET
  @Path("/services/{code}/measurements")
  Uni<Paged<Measurement>> listMeasurements(
      @PathParam("code") String service, @QueryParam("limit") int limit);

  @POST
  @Path("/services/{code}/measurements")
  Measurement recordMeasurement(
      @PathParam("code") String service,
      @HeaderParam("Idempotency-Key") String key,
      MeasurementRequest request);

  @POST
  @Path("/services/{code}/measurements/{id}/withdrawals")
  Measurement withdrawMeasurement(
      @PathParam("code") String service,
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);
}

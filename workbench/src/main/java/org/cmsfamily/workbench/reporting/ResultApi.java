package org.cmsfamily.workbench.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.jspecify.annotations.Nullable;

/** Staff, measurements and progress of a service, as the reporting service answers. */
public interface ResultApi {

  @GET
  @Path("/services/{code}/staff")
  Uni<ServiceStaff> getStaff(@PathParam("code") String service);

  @GET
  @Path("/services/{code}/measurements")
  Uni<Paged<Measurement>> listMeasurements(
      @PathParam("code") String service,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("limit") int limit);

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

  @GET
  @Path("/services/{code}/progress")
  Uni<Paged<ProgressEntry>> listProgress(
      @PathParam("code") String service,
      @QueryParam("quarter") String quarter,
      @QueryParam("limit") int limit);

  @POST
  @Path("/services/{code}/progress")
  ProgressEntry recordProgress(
      @PathParam("code") String service,
      @HeaderParam("Idempotency-Key") String key,
      ProgressRequest request);

  @POST
  @Path("/services/{code}/progress/{id}/withdrawals")
  ProgressEntry withdrawProgress(
      @PathParam("code") String service,
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);
}

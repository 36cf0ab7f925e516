package org.cmsfamily.reporting.measurement;

import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Measurements of a service's indicators, for its participants. */
@Path("/services/{code}/measurements")
@RunOnVirtualThread
public class MeasurementResource {

  private final VisibleServices services;
  private final Measurements measurements;
  private final RecordMeasurement recordMeasurement;
  private final Acts acts;
  private final ReadTransaction reads;

  MeasurementResource(
      VisibleServices services,
      Measurements measurements,
      RecordMeasurement recordMeasurement,
      Acts acts,
      ReadTransaction reads) {
    this.services = services;
    this.measurements = measurements;
    this.recordMeasurement = recordMeasurement;
    this.acts = acts;
    this.reads = reads;
  }

  /** What was measured, in one quarter or in all. */
  @GET
  @Authenticated
  public Paged<MeasurementView> list(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var in = Parameter.quarter("quarter", quarter);
    return reads.inTransaction(
        () ->
            measurements
                .page(
                    Filter.where("service", services.get(code).code()).and("quarter", in),
                    Page.of(limit, cursor))
                .map(MeasurementView::of));
  }

  /** Records a measurement. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
  public Response record(
      @PathParam("code") String code, @NotNull @Valid MeasurementRequest request) {
    return acts.once(
        () -> recordMeasurement.record(code, request),
        one ->
            StoredResponse.created(
                "/services/%s/measurements".formatted(code), MeasurementView.of(one), 1));
  }
}

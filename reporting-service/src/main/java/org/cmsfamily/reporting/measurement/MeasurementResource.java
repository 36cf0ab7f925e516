package org.cmsfamily.reporting.measurement;

import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.ActsOnOwnRecord;
import org.cmsfamily.reporting.ServiceQuarters;
import org.cmsfamily.reporting.WithdrawalRequest;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Measurements of a service's indicators, for its participants. */
@Path("/services/{code}/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
@RunOnVirtualThread
public class MeasurementResource {

  private final VisibleServices services;
  private final Measurements measurements;
  private final RecordMeasurement recordMeasurement;
  private final WithdrawMeasurement withdrawMeasurement;
  private final Acts acts;
  private final ReadTransaction reads;
  private final ActsOnOwnRecord possible;

  MeasurementResource(
      VisibleServices services,
      Measurements measurements,
      RecordMeasurement recordMeasurement,
      WithdrawMeasurement withdrawMeasurement,
      Acts acts,
      ReadTransaction reads,
      ActsOnOwnRecord possible) {
    this.services = services;
    this.measurements = measurements;
    this.recordMeasurement = recordMeasurement;
    this.withdrawMeasurement = withdrawMeasurement;
    this.acts = acts;
    this.reads = reads;
    this.possible = possible;
  }

  /** What was measured, in one quarter or in all. */
  @GET
  @Authenticated
  public Paged<MeasurementView> listMeasurements(
      @PathParam("code") String code,
      @RestQuery @Nullable Quarter quarter,
      @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> measurements.page(filter(services.get(code), quarter), page.page()).map(this::view));
  }

  private MeasurementView view(Measurement one) {
    return MeasurementView.of(
        one, possible.on(MeasurementAct.WITHDRAW, one.by(), one.withdrawal()));
  }

  /** What the caller may do to the measurements of the service as a whole now. */
  @GET
  @Path("/acts")
  @Authenticated
  public Paged<PossibleAct> listMeasurementActs(@PathParam("code") String code) {
    return reads.inTransaction(
        () ->
            new Paged<>(
                possible.on(
                    MeasurementAct.RECORD, Set.copyOf(services.get(code).everyParticipant())),
                null));
  }

  private static Filter filter(ServiceFacts service, @Nullable Quarter quarter) {
    return Filter.where("service", service.code())
        .and("quarter", ServiceQuarters.asked(service, quarter));
  }

  /** Records a measurement. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
  public Response recordMeasurement(@PathParam("code") String code, MeasurementRequest request) {
    return acts.once(
        () -> recordMeasurement.record(code, request),
        one -> StoredResponse.created("/services/%s/measurements".formatted(code), view(one), 1));
  }

  /** Takes back what the own office measured. */
  @POST
  @Path("/{id}/withdrawals")
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(MeasurementView.class)
  public Response withdrawMeasurement(
      @PathParam("code") String code, @PathParam("id") String id, WithdrawalRequest request) {
    return acts.once(
        () -> withdrawMeasurement.withdraw(code, id, request),
        one -> StoredResponse.ok(view(one), one.version()));
  }
}

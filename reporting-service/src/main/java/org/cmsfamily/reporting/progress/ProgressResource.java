package org.cmsfamily.reporting.progress;

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

/** Progress of a service, for its participants. */
@Path("/services/{code}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@RunOnVirtualThread
public class ProgressResource {

  private final VisibleServices services;
  private final ProgressEntries entries;
  private final RecordProgress recordProgress;
  private final WithdrawProgress withdrawProgress;
  private final Acts acts;
  private final ReadTransaction reads;
  private final ActsOnOwnRecord possible;

  ProgressResource(
      VisibleServices services,
      ProgressEntries entries,
      RecordProgress recordProgress,
      WithdrawProgress withdrawProgress,
      Acts acts,
      ReadTransaction reads,
      ActsOnOwnRecord possible) {
    this.services = services;
    this.entries = entries;
    this.recordProgress = recordProgress;
    this.withdrawProgress = withdrawProgress;
    this.acts = acts;
    this.reads = reads;
    this.possible = possible;
  }

  /** What was reported, of one quarter or of all. */
  @GET
  @Authenticated
  public Paged<ProgressView> listProgress(
      @PathParam("code") String code,
      @RestQuery @Nullable Quarter quarter,
      @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> entries.page(filter(services.get(code), quarter), page.page()).map(this::view));
  }

  private ProgressView view(ProgressEntry one) {
    return ProgressView.of(one, possible.on(ProgressAct.WITHDRAW, one.by(), one.withdrawal()));
  }

  /** What the caller may do to the progress of the service as a whole now. */
  @GET
  @Path("/acts")
  @Authenticated
  public Paged<PossibleAct> listProgressActs(@PathParam("code") String code) {
    return reads.inTransaction(
        () ->
            new Paged<>(
                possible.on(ProgressAct.RECORD, Set.copyOf(services.get(code).everyParticipant())),
                null));
  }

  private static Filter filter(ServiceFacts service, @Nullable Quarter quarter) {
    return Filter.where("service", service.code())
        .and("quarter", ServiceQuarters.asked(service, quarter));
  }

  /** Records what was reached. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(value = ProgressView.class, responseCode = "201")
  public Response recordProgress(@PathParam("code") String code, ProgressRequest request) {
    return acts.once(
        () -> recordProgress.record(code, request),
        one -> StoredResponse.created("/services/%s/progress".formatted(code), view(one), 1));
  }

  /** Takes back what the own office recorded. */
  @POST
  @Path("/{id}/withdrawals")
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(ProgressView.class)
  public Response withdrawProgress(
      @PathParam("code") String code, @PathParam("id") String id, WithdrawalRequest request) {
    return acts.once(
        () -> withdrawProgress.withdraw(code, id, request),
        one -> StoredResponse.ok(view(one), one.version()));
  }
}

package org.cmsfamily.reporting.progress;

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
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.jspecify.annotations.Nullable;

/** Progress of a service, for its participants. */
@Path("/services/{code}/progress")
@RunOnVirtualThread
public class ProgressResource {

  private final VisibleServices services;
  private final ProgressEntries entries;
  private final RecordProgress recordProgress;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  ProgressResource(
      VisibleServices services,
      ProgressEntries entries,
      RecordProgress recordProgress,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.services = services;
    this.entries = entries;
    this.recordProgress = recordProgress;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** What was reported, of one quarter or of all. */
  @GET
  @Authenticated
  public Paged<ProgressView> list(
      @PathParam("code") String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var in = Parameter.optional("quarter", quarter);
    return reads.inTransaction(
        () ->
            entries
                .page(services.get(code).code(), in, Page.of(limit, cursor))
                .map(ProgressView::of));
  }

  /** Records what was reached. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  public Response record(@PathParam("code") String code, @NotNull @Valid ProgressRequest request) {
    return acts.once(
        () -> {
          var service = services.get(code);
          var officer =
              actor.capacityFor(
                  Set.of(PROGRAMME_OFFICER),
                  holder -> service.everyParticipant().contains(holder),
                  request.actingAs());
          var entry = recordProgress.record(service, request, officer);
          return StoredResponse.created(
              "/reporting/services/%s/progress".formatted(code), ProgressView.of(entry), 1);
        });
  }
}

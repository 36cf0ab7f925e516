package org.cmsfamily.catalog.analysis;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.cmsfamily.platform.store.ReadTransaction;
import org.jspecify.annotations.Nullable;

/** Independent analyses, advantages and disadvantages side by side. */
@Path("/analyses")
@RunOnVirtualThread
public class AnalysisResource {

  private final RecordAnalysis recordAnalysis;
  private final RecordedAnalyses analyses;
  private final Acts acts;
  private final ReadTransaction reads;

  AnalysisResource(
      RecordAnalysis recordAnalysis, RecordedAnalyses analyses, Acts acts, ReadTransaction reads) {
    this.recordAnalysis = recordAnalysis;
    this.analyses = analyses;
    this.acts = acts;
    this.reads = reads;
  }

  @POST
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  public Response record(@Valid AnalysisRequest request) {
    return acts.once(
        () -> {
          var recorded = recordAnalysis.record(request.analysis(), request.actingAs());
          return StoredResponse.created("/analyses/" + recorded.id(), recorded.analysis(), 1);
        });
  }

  @GET
  @Authenticated
  public Paged<Analysis> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var page = Page.of(limit, cursor);
    return reads.inTransaction(() -> analyses.page(family, page));
  }

  @GET
  @Path("{code}")
  @Authenticated
  public Analysis get(@PathParam("code") String code) {
    return reads.inTransaction(() -> analyses.get(code)).analysis();
  }
}

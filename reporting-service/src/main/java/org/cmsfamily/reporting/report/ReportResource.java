package org.cmsfamily.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports, as far as the caller may see them. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReportResource {

  private final VisibleReports reports;
  private final ReadTransaction reads;

  ReportResource(VisibleReports reports, ReadTransaction reads) {
    this.reports = reports;
    this.reads = reads;
  }

  /** The reports of a family. */
  @GET
  @Authenticated
  public Paged<ReportView> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("body") @Nullable String body,
      @QueryParam("period") @Nullable String period,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var filter =
        Filter.where("family", Parameter.needed("family", family))
            .and("body", Parameter.optional("body", body))
            .and("period", Parameter.optional("period", period));
    return reads.inTransaction(() -> reports.page(filter, Page.of(limit, cursor)));
  }

  /** One report with its revisions. */
  @GET
  @Path("/{id}")
  @Authenticated
  public Response get(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var report = reports.get(id);
          return Response.ok(reports.view(report))
              .tag(new EntityTag(Long.toString(report.version())))
              .build();
        });
  }
}

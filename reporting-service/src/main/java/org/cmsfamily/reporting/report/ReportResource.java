package org.cmsfamily.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports, as far as the caller may see them. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
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
  public Paged<ReportView> listReports(
      @BeanParam ReportFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> reports.page(filter.filter(), page.page()));
  }

  /** One report with its revisions. */
  @GET
  @Path("/{id}")
  @Authenticated
  @APIResponseSchema(ReportView.class)
  public Response getReport(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var report = reports.get(id);
          return Views.ok(reports.view(report), report.version());
        });
  }
}

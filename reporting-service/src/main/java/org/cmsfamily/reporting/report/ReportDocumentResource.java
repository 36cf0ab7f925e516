package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentMedia;
import org.cmsfamily.platform.document.DocumentView;
import org.cmsfamily.platform.http.Upload;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Files that go with a revision of a report. */
@Path("/reports/{id}/revisions/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({
  DocumentMedia.PDF,
  DocumentMedia.CSV,
  DocumentMedia.DOCX,
  DocumentMedia.XLSX,
  MediaType.APPLICATION_OCTET_STREAM
})
@Tag(name = "Reports")
@RunOnVirtualThread
public class ReportDocumentResource {
  private final AttachToReport attachToReport;
  private final Acts acts;

  ReportDocumentResource(AttachToReport attachToReport, Acts acts) {
    this.attachToReport = attachToReport;
    this.acts = acts;
  }

  /** Attaches a file to a revision of a report. */
  @POST
  @RolesAllowed({EXECUTIVE_SECRETARY, FINANCE_OFFICER, PROGRAMME_OFFICER})
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachReportDocument(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(
        () -> attachToReport.attach(id, number, name, language, file), Attachment::response);
  }
}

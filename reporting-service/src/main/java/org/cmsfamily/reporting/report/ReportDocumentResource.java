package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;

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

/** Documents that hang on reports. */
@Path("/reports/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RunOnVirtualThread
public class ReportDocumentResource {

  private final AttachToReport attachToReport;
  private final Acts acts;

  ReportDocumentResource(AttachToReport attachToReport, Acts acts) {
    this.attachToReport = attachToReport;
    this.acts = acts;
  }

  /** Attaches a document, such as a letter, to the report. */
  @POST
  @Consumes({
    DocumentMedia.PDF,
    DocumentMedia.CSV,
    DocumentMedia.DOCX,
    DocumentMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachReportDocument(
      @PathParam("id") String id,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(() -> attachToReport.attach(id, name, language, file), Attachment::response);
  }
}

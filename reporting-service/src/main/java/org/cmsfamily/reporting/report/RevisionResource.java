package org.cmsfamily.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.request.Accepted;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.Work;
import org.cmsfamily.reporting.document.ReportDocument;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A revision: its files as they were stored, its verification, the origin of its figures. */
@Path("/reports/{id}/revisions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevisionResource {

  /** Whoever has a verified token. */
  private static final String ANYONE = "**";

  private final VisibleReports reports;
  private final ReportStore store;
  private final VerifyRevision verifyRevision;
  private final TraceFigure traceFigure;
  private final ReadTransaction reads;
  private final Work work;

  RevisionResource(
      VisibleReports reports,
      ReportStore store,
      VerifyRevision verifyRevision,
      TraceFigure traceFigure,
      ReadTransaction reads,
      Work work) {
    this.reports = reports;
    this.store = store;
    this.verifyRevision = verifyRevision;
    this.traceFigure = traceFigure;
    this.reads = reads;
    this.work = work;
  }

  /** The canonical JSON. */
  @GET
  @Authenticated
  @APIResponseSchema(ReportDocument.class)
  public Response getRevision(
      @PathParam("id") String id, @PathParam("number") int number, @Context HttpHeaders headers) {
    return getFile(id, number, ReportFormat.JSON.text(), null, headers);
  }

  /** A file, as it was stored. */
  @GET
  @Path("/files/{form}")
  @Produces(MediaType.WILDCARD)
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "The bytes of the file",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportDocument.class)),
        @Content(
            mediaType = "application/zip",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
      })
  public Response getFile(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @PathParam("form") String form,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers) {
    return reads.inTransaction(
        () -> {
          var kind =
              ReportFormat.find(form).orElseThrow(() -> PlatformProblems.notFound("form " + form));
          Accepted.check(headers, kind.mediaType());
          var language =
              kind == ReportFormat.JSON
                  ? ReportFormat.NO_LANGUAGE
                  : Objects.requireNonNullElse(lang, "en");
          var revision = reports.get(id).revision(number);
          var bytes = store.get(id, revision.number(), kind, language);
          return Response.ok(bytes, kind.mediaType())
              .tag(new EntityTag(Sha256.of(bytes)))
              .header(
                  "Content-Disposition",
                  "attachment; filename=\"%s\"".formatted(kind.fileName(id, number, language)))
              .build();
        });
  }

  /** Computes the revision again from what was frozen, and its files' hashes from their bytes. */
  @POST
  @Path("/verifications")
  @RolesAllowed(ANYONE)
  public VerificationView verifyRevision(
      @PathParam("id") String id, @PathParam("number") int number) {
    return work.reports(
        () ->
            reads.inTransaction(() -> verifyRevision.verify(id, reports.get(id).revision(number))));
  }

  /** Lists the figures of the revision, each of which can be traced. */
  @GET
  @Path("/figures")
  @Authenticated
  public ProvenanceView.Figures listFigures(
      @PathParam("id") String id, @PathParam("number") int number) {
    return work.reports(
        () -> reads.inTransaction(() -> traceFigure.figures(id, reports.get(id).revision(number))));
  }

  /** Traces a figure to what it was made of, its ledger lines page by page. */
  @GET
  @Path("/provenance")
  @Authenticated
  public ProvenanceView getProvenance(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("figure") @Nullable String figure,
      @BeanParam PageRequest page) {
    var pointer = Parameter.needed("figure", figure);
    return work.reports(
        () ->
            reads.inTransaction(
                () ->
                    traceFigure.trace(id, reports.get(id).revision(number), pointer, page.page())));
  }
}

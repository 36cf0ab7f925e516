package org.cmsfamily.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.ReadTransaction;
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

  RevisionResource(
      VisibleReports reports,
      ReportStore store,
      VerifyRevision verifyRevision,
      TraceFigure traceFigure,
      ReadTransaction reads) {
    this.reports = reports;
    this.store = store;
    this.verifyRevision = verifyRevision;
    this.traceFigure = traceFigure;
    this.reads = reads;
  }

  /** The canonical JSON. */
  @GET
  @Authenticated
  public Response getRevision(@PathParam("id") String id, @PathParam("number") int number) {
    return getFile(id, number, ReportFormat.JSON.text(), null);
  }

  /** A file, as it was stored. */
  @GET
  @Path("/files/{form}")
  @Produces(MediaType.WILDCARD)
  @Authenticated
  public Response getFile(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @PathParam("form") String form,
      @QueryParam("lang") @Nullable String lang) {
    return reads.inTransaction(
        () -> {
          var kind =
              ReportFormat.find(form).orElseThrow(() -> PlatformProblems.notFound("form " + form));
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
    return reads.inTransaction(() -> verifyRevision.verify(id, reports.get(id).revision(number)));
  }

  /** Where a figure comes from; without a figure, which figures there are. */
  @GET
  @Path("/provenance")
  @Authenticated
  public Object getProvenance(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("figure") @Nullable String figure) {
    return reads.inTransaction(
        () -> {
          var revision = reports.get(id).revision(number);
          return figure == null
              ? traceFigure.figures(id, revision)
              : traceFigure.trace(id, revision, figure);
        });
  }
}

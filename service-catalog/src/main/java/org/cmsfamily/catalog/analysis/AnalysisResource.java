package org.cmsfamily.catalog.analysis;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentMedia;
import org.cmsfamily.platform.document.DocumentView;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Independent analyses, advantages and disadvantages side by side. */
@Path("/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
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

  /** Records an independent study. */
  @POST
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = Analysis.class, responseCode = "201")
  public Response recordAnalysis(@NotNull AnalysisRequest request) {
    return acts.once(
        () -> recordAnalysis.record(request),
        recorded ->
            StoredResponse.created(
                "/analyses/" + recorded.id(), recorded.shown(), recorded.version()));
  }

  /** Attaches the study itself, or a part of it. */
  @POST
  @Path("{code}/documents")
  @Consumes({
    DocumentMedia.PDF,
    DocumentMedia.CSV,
    DocumentMedia.DOCX,
    DocumentMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachAnalysisDocument(
      @PathParam("code") String code,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(() -> recordAnalysis.attach(code, name, language, file), Attachment::response);
  }

  /** Lists the analyses. */
  @GET
  @Authenticated
  public Paged<Analysis> listAnalyses(
      @BeanParam AnalysisFilter wanted, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> analyses.page(wanted.filter(), page.page()).map(RecordedAnalysis::shown));
  }

  /** Shows an analysis. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(Analysis.class)
  public Response getAnalysis(@PathParam("code") String code) {
    var recorded = reads.inTransaction(() -> analyses.get(code));
    return Views.ok(recorded.shown(), recorded.version());
  }
}

package org.cmsfamily.catalog.submission;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A body's paper: its files as they were stored, for those who see the submission. */
@Path("/proposals/{id}/submissions/{number}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
@RunOnVirtualThread
public class SubmissionPaperResource {
  private final VisiblePapers papers;

  SubmissionPaperResource(VisiblePapers papers) {
    this.papers = papers;
  }

  /** Shows which files a body's paper has. */
  @GET
  @Authenticated
  public SubmissionPaperView getSubmissionPaper(
      @PathParam("id") String id, @PathParam("number") int number) {
    return papers.view(id, number);
  }

  /** A file of a body's paper, as it was stored. */
  @GET
  @Path("/{form}")
  @Produces(MediaType.WILDCARD)
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "The bytes of the file",
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response getSubmissionFile(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @PathParam("form") String form,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers) {
    return papers.file(id, number, form, lang, headers);
  }
}

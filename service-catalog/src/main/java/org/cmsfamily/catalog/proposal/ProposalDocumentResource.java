package org.cmsfamily.catalog.proposal;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
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

/** Files that go with terms, and with what a body has before it. */
@Path("/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({
  DocumentMedia.PDF,
  DocumentMedia.CSV,
  DocumentMedia.DOCX,
  DocumentMedia.XLSX,
  MediaType.APPLICATION_OCTET_STREAM
})
@Tag(name = "Proposals")
@RunOnVirtualThread
public class ProposalDocumentResource {
  private final AttachToProposal attachToProposal;
  private final Acts acts;

  ProposalDocumentResource(AttachToProposal attachToProposal, Acts acts) {
    this.attachToProposal = attachToProposal;
    this.acts = acts;
  }

  /** Attaches a file to the newest text of the terms. */
  @POST
  @Path("documents")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachProposalDocument(
      @PathParam("id") String id,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(
        () -> attachToProposal.toTerms(id, name, language, file), Attachment::response);
  }

  /** Attaches a file to what a body has before it. */
  @POST
  @Path("submissions/{number}/documents")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachSubmissionDocument(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(
        () -> attachToProposal.toSubmission(id, number, name, language, file),
        Attachment::response);
  }
}

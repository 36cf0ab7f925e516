package org.cmsfamily.workbench.call;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What each service answers about the files that are attached to its things. */
public interface DocumentApi {

  /** Those of one thing. */
  @GET
  @Path("/documents")
  Paged<AttachedDocument> listDocuments(
      @QueryParam("holderKind") String kind,
      @QueryParam("holder") String thing,
      @QueryParam("limit") int limit);

  /** What is known of one. */
  @GET
  @Path("/documents/{id}")
  AttachedDocument getDocument(@PathParam("id") String id);

  /** The file itself. */
  @GET
  @Path("/documents/{id}/content")
  @Produces(MediaType.WILDCARD)
  byte[] getDocumentContent(@PathParam("id") String id);
}

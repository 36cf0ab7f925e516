package org.cmsfamily.platform.document;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Attached files, seen by those who may see what they hang on. Source: domain, section 4. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Documents")
public class DocumentResource {
  private final Documents documents;
  private final DocumentContents contents;
  private final ReadTransaction reads;

  DocumentResource(Documents documents, DocumentContents contents, ReadTransaction reads) {
    this.documents = documents;
    this.contents = contents;
    this.reads = reads;
  }

  /**
   * Which documents are wanted.
   *
   * @param holderKind those that hang on things of a kind, such as {@code decision}
   * @param holder those that hang on the thing with this id
   */
  public record DocumentFilter(
      @RestQuery @Nullable String holderKind, @RestQuery @Nullable String holder) {}

  /** Documents that the caller may see. */
  @GET
  @Authenticated
  public Paged<DocumentView> listDocuments(
      @BeanParam DocumentFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () ->
            documents
                .page(
                    Filter.where("holderKind", filter.holderKind())
                        .and("holderId", filter.holder()),
                    page.page())
                .map(DocumentView::of));
  }

  /** What is known of a document. */
  @GET
  @Path("/{id}")
  @Authenticated
  public DocumentView getDocument(@PathParam("id") String id) {
    return reads.inTransaction(() -> DocumentView.of(documents.get(id)));
  }

  /** The file itself, to be saved; its entity tag is its SHA-256. */
  @GET
  @Path("/{id}/content")
  @Produces({DocumentMedia.PDF, DocumentMedia.DOCX, DocumentMedia.XLSX, DocumentMedia.CSV})
  @Authenticated
  public Response getDocumentContent(@PathParam("id") String id, @Context Request request) {
    var document = reads.inTransaction(() -> documents.get(id));
    var tag = new EntityTag(document.sha256());
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? contents.response(document, tag) : unchanged.build();
  }
}

package org.cmsfamily.registry.search;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Full-text search over HTTP. */
@Path("/search")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SearchResource {

  private final SearchPassages passages;
  private final SearchByDecision byDecision;
  private final ReadTransaction reads;

  SearchResource(SearchPassages passages, SearchByDecision byDecision, ReadTransaction reads) {
    this.passages = passages;
    this.byDecision = byDecision;
    this.reads = reads;
  }

  /** Finds titles and provisions of decisions, with their numbers by facet. */
  @GET
  @Authenticated
  public SearchResult searchDecisions(@BeanParam SearchFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> passages.search(filter, page.page()));
  }

  /** Finds decisions by their titles and provisions, each once, with the best of what was found. */
  @GET
  @Path("/decisions")
  @Authenticated
  public FoundDecisions searchByDecision(
      @BeanParam SearchFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> byDecision.search(filter, page.page()));
  }
}

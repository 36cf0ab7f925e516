package org.cmsfamily.workbench.call;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What each service answers about what waits for the visitor. */
public interface InboxApi {

  /** What waits for the visitor there, the nearest deadline first. */
  @GET
  @Path("/inbox")
  Uni<Paged<InboxItem>> listInbox(@QueryParam("limit") int limit);
}

package org.cmsfamily.reporting.ledger;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.FollowProgress;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the caller's imports have come, each under the name that was given with the file. */
@Path("/import-progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportProgressResource {

  private final ImportWatch watch;
  private final FollowProgress followProgress;
  private final ReadTransaction reads;

  ImportProgressResource(ImportWatch watch, FollowProgress followProgress, ReadTransaction reads) {
    this.watch = watch;
    this.followProgress = followProgress;
    this.reads = reads;
  }

  /** The caller's imports that were given a name, the newest first, at most 200. */
  @GET
  @Authenticated
  public Paged<ImportProgressView> listImportProgress() {
    return reads.inTransaction(() -> new Paged<>(watch.list(), null));
  }

  /** One of them. */
  @GET
  @Path("/{name}")
  @Authenticated
  public ImportProgressView getImportProgress(@PathParam("name") String name) {
    return reads.inTransaction(() -> watch.get(name));
  }

  /** The same as server-sent events, one whenever it has come further, until it has ended. */
  @GET
  @Path("/{name}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "Events, each with how far it has come",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ImportProgressView.class)))
  public void followImport(
      @PathParam("name") String name, @Context SseEventSink sink, @Context Sse sse) {
    followProgress.follow(() -> watch.get(name), sink, sse);
  }
}

package org.cmsfamily.workbench.call;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What each service answers to its operator about records that could not be applied. */
public interface DeadLetterApi {

  /** Those parked, the oldest first. */
  @GET
  @Path("/dead-letters")
  Uni<Paged<DeadLetter>> listDeadLetters(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

  /** Applies one once its cause is gone. */
  @POST
  @Path("/dead-letters/{id}/replay")
  Replayed replayDeadLetter(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      @QueryParam("actingAs") @Nullable String actingAs);

  /** What became of one. */
  record Replayed(String id, boolean applied) {}
}

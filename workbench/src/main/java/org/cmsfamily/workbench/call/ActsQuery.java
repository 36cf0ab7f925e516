package org.cmsfamily.workbench.call;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which audit entries are asked for; what is null restricts nothing. */
public class ActsQuery {
  @QueryParam("family")
  public @Nullable String family;

  @QueryParam("aggregate")
  public @Nullable String aggregate;

  @QueryParam("person")
  public @Nullable String person;

  @QueryParam("capacity")
  public @Nullable String capacity;

  @QueryParam("name")
  public @Nullable String name;

  @QueryParam("since")
  public @Nullable Instant since;

  @QueryParam("until")
  public @Nullable Instant until;

  @QueryParam("cursor")
  public @Nullable String cursor;

  @QueryParam("limit")
  public int limit;

  /** The acts on one thing. */
  public static ActsQuery on(String thing, int limit) {
    var query = new ActsQuery();
    query.aggregate = thing;
    query.limit = limit;
    return query;
  }
}

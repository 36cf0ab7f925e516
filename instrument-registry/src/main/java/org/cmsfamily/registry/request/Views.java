package org.cmsfamily.registry.request;

import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.store.Aggregate;

/** Answers of reads. */
public final class Views {

  private Views() {}

  /** 200 with the aggregate's version as the ETag. */
  public static Response ok(Object view, Aggregate aggregate) {
    return Response.ok(view).header("ETag", "\"" + aggregate.version() + "\"").build();
  }
}

package org.cmsfamily.platform.request;

import jakarta.ws.rs.core.Response;

/** Answers of reads of one thing. */
public final class Views {
  private Views() {}

  /** 200 with the aggregate's version, from which the entity tag is made. */
  public static Response ok(Object view, long version) {
    return Response.ok(view).header("ETag", "\"" + version + "\"").build();
  }
}

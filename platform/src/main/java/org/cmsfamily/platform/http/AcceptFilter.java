package org.cmsfamily.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an Accept header that names no media type, before it is negotiated. */
public class AcceptFilter {

  /**
   * Reads the header.
   *
   * @throws Problem 406 if it is not well formed
   */
  @ServerRequestFilter(preMatching = true)
  public void check(ContainerRequestContext request) {
    var accept = request.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return;
    }
    try {
      for (var range : accept.split(",", -1)) {
        var ignored = MediaType.valueOf(range.strip());
      }
    } catch (IllegalArgumentException e) {
      throw Problem.of(PlatformProblems.NOT_ACCEPTABLE, Text.of("no-media-type"));
    }
  }
}

package org.cmsfamily.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What every answer says to the browser that shows it: take nothing for what it is not called, show
 * it in no frame, run nothing from elsewhere, tell no other site where the reader came from, and
 * keep nothing; answers with an entity tag say for themselves that they may be kept and must be
 * asked for again.
 */
@ApplicationScoped
class AnswerHeaders {
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  /** The pages to browse the API bring their own scripts and styles, some of them inline. */
  private static final String OWN_PAGES =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; connect-src 'self' https: http://localhost:*; "
          + "frame-ancestors 'none'";

  void register(@Observes Filters filters) {
    filters.register(AnswerHeaders::add, EarlyOrder.ANSWER_HEADERS);
  }

  private static void add(RoutingContext request) {
    var response = request.response();
    response
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("X-Frame-Options", "DENY")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Content-Security-Policy", policy(request));
    request.addHeadersEndHandler(ended -> keepNothing(response));
    request.next();
  }

  private static String policy(RoutingContext request) {
    return request.normalizedPath().contains("/q/swagger-ui") ? OWN_PAGES : NOTHING;
  }

  private static void keepNothing(HttpServerResponse response) {
    if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}

package org.cmsfamily.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/**
 * Refuses what is no signed token before the token's check sees it, which takes three parts for
 * granted. Runs before everything else but the limit of the address.
 */
@ApplicationScoped
class BearerFilter {
  private static final int FIRST = 1_000;
  private static final String SCHEME = "Bearer ";
  private static final int PARTS = 3;

  void register(@Observes Filters filters) {
    filters.register(BearerFilter::check, FIRST);
  }

  private static void check(RoutingContext request) {
    var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || isSigned(header.substring(SCHEME.length()).strip())) {
      request.next();
      return;
    }
    EarlyAnswer.refuse(
        request, Problem.of(PlatformProblems.UNAUTHENTICATED, "The token is not a signed one"));
  }

  /**
   * Three parts in Base64 for addresses; the last may be empty. No regular expression: it is hot.
   */
  private static boolean isSigned(String token) {
    int parts = 1;
    int begun = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '.') {
        if (i == begun) {
          return false;
        }
        begun = i + 1;
        parts++;
      } else if (!isBase64(c)) {
        return false;
      }
    }
    return parts == PARTS;
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }
}

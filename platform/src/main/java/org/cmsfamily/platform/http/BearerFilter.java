package org.cmsfamily.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is no signed token before the token's check sees it, which takes three parts for
 * granted. The metrics have a credential of another form.
 */
@ApplicationScoped
class BearerFilter {
  private static final String SCHEME = "Bearer ";
  private static final int PARTS = 3;

  void register(@Observes Filters filters) {
    filters.register(BearerFilter::check, EarlyOrder.TOKEN);
  }

  private static void check(RoutingContext request) {
    var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null
        || !isBearer(header)
        || mayBeToken(header)
        || request.normalizedPath().endsWith(MetricsPolicy.PATH)) {
      request.next();
      return;
    }
    EarlyAnswer.refuse(
        request, Problem.of(PlatformProblems.UNAUTHENTICATED, Text.of("token-not-signed")));
  }

  private static boolean isBearer(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Whether the header bears what may be a signed token. */
  static boolean mayBeToken(@Nullable String header) {
    return header != null
        && isBearer(header)
        && isSigned(header.substring(SCHEME.length()).strip());
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

package org.cmsfamily.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/**
 * Refuses what is no signed token before the token's check sees it, which takes three parts for
 * granted. Runs before everything else but the limit of the address.
 */
@ApplicationScoped
class BearerFilter {
  private static final int FIRST = 1_000;
  private static final Pattern BEARER = Pattern.compile("(?i)bearer\\s+(.*)", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

  void register(@Observes Filters filters) {
    filters.register(BearerFilter::check, FIRST);
  }

  private static void check(RoutingContext request) {
    var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    var bearer = header == null ? null : BEARER.matcher(header);
    if (bearer == null || !bearer.matches() || TOKEN.matcher(bearer.group(1).strip()).matches()) {
      request.next();
      return;
    }
    EarlyAnswer.refuse(
        request, Problem.of(PlatformProblems.UNAUTHENTICATED, "The token is not a signed one"));
  }
}

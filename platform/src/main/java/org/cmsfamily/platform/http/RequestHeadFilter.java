package org.cmsfamily.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/**
 * Refuses an address over the limit. The HTTP server below lets far longer ones through, since it
 * has no problem document for those that it refuses itself.
 */
@ApplicationScoped
class AddressFilter {
  private static final int BEFORE_THE_TOKEN = 1_001;

  void register(@Observes Filters filters) {
    filters.register(AddressFilter::check, BEFORE_THE_TOKEN);
  }

  private static void check(RoutingContext request) {
    if (request.request().uri().length() <= Limits.ADDRESS) {
      request.next();
      return;
    }
    EarlyAnswer.refuse(
        request,
        Problem.of(
            PlatformProblems.ADDRESS_TOO_LONG,
            String.format(Locale.ROOT, "The address has more than %d characters", Limits.ADDRESS)));
  }
}

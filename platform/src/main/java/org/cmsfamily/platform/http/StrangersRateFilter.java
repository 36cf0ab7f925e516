package org.cmsfamily.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses what one address sends too often without any credential. */
@ApplicationScoped
class StrangersRateFilter {
  private final RequestRates rates;

  StrangersRateFilter(RequestRates rates) {
    this.rates = rates;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, EarlyOrder.STRANGERS);
  }

  private void check(RoutingContext request) {
    if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      request.next();
      return;
    }
    var problem = rates.ofAddress(request.request().remoteAddress().hostAddress());
    if (problem.isEmpty()) {
      request.next();
    } else {
      EarlyAnswer.refuse(request, problem.get());
    }
  }
}

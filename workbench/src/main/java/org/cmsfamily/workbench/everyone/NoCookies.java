package org.cmsfamily.workbench.everyone;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The pages for anybody set no cookie: the token against forgery is for pages with forms. */
@ApplicationScoped
class NoCookies {
  private static final int FIRST = 1000;
  private static final String PAGES = "/public/";

  void register(@Observes Filters filters) {
    filters.register(NoCookies::leaveOut, FIRST);
  }

  private static void leaveOut(RoutingContext request) {
    if (request.normalizedPath().startsWith(PAGES))
      request.addHeadersEndHandler(done -> removeFrom(request));
    request.next();
  }

  private static void removeFrom(RoutingContext request) {
    request.request().cookies().stream()
        .map(Cookie::getName)
        .distinct()
        .toList()
        .forEach(name -> request.response().removeCookies(name, false));
  }
}

package org.cmsfamily.workbench.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser to forbid: scripts, styles and fonts from elsewhere or within
 * a page, being framed, and sending forms away, but for signing out at an identity provider.
 */
@ApplicationScoped
class SecurityHeaders {
  private static final int FIRST = 1000;

  private final String policy;

  SecurityHeaders(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI main,
      @ConfigProperty(name = "quarkus.oidc.partner.auth-server-url") URI partner) {
    this.policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self' " + origins(List.of(main, partner)),
            "frame-ancestors 'none'",
            "base-uri 'none'");
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, FIRST);
  }

  private void add(RoutingContext request) {
    request.addHeadersEndHandler(done -> addTo(request.response().headers()));
    request.next();
  }

  private void addTo(MultiMap headers) {
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    var type = headers.get("Content-Type");
    if (type != null && type.startsWith("text/html") && !headers.contains("Cache-Control"))
      headers.set("Cache-Control", "no-store");
  }

  private static String origins(List<URI> issuers) {
    return issuers.stream()
        .map(issuer -> issuer.getScheme() + "://" + issuer.getAuthority())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}

package org.cmsfamily.workbench.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Which identity provider a request belongs to: the one that it signs in at, else the one whose
 * session it carries.
 */
@ApplicationScoped
class Providers implements TenantResolver {
  /** The second provider; the first is Quarkus' default and has no name. */
  static final String PARTNER = "partner";

  static final String SIGN_IN = "/sign-in/";
  static final String SESSION = "q_session";
  private static final String PARTNER_SESSION = SESSION + "_" + PARTNER;

  @Override
  public @Nullable String resolve(RoutingContext request) {
    if (request.normalizedPath().startsWith(SIGN_IN))
      return request.normalizedPath().equals(SIGN_IN + PARTNER) ? PARTNER : null;
    boolean isPartners =
        request.request().cookies().stream()
            .anyMatch(cookie -> cookie.getName().startsWith(PARTNER_SESSION));
    return isPartners ? PARTNER : null;
  }
}

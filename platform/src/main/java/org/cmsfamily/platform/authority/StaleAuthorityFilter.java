package org.cmsfamily.platform.authority;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.cmsfamily.platform.actor.AuthenticatedLogin;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Marks what is answered while this service has no word of the appointments: {@code
 * Skein-Authority: stale since 2027-04-01T12:00:00Z}. What is read then, and drafted, may rest on a
 * right that has ended meanwhile.
 */
public class StaleAuthorityFilter {

  /** The header's name. */
  static final String HEADER = "Skein-Authority";

  /** Adds the header if what is known of the caller is stale. */
  @ServerResponseFilter
  public void mark(RoutingContext request, ContainerResponseContext response) {
    if (request.user() instanceof QuarkusHttpUser user
        && user.getSecurityIdentity().getAttribute(AuthenticatedLogin.ATTRIBUTE)
            instanceof AuthenticatedLogin known
        && known.staleSince() != null) {
      response.getHeaders().putSingle(HEADER, "stale since " + known.staleSince());
    }
  }
}

package org.cmsfamily.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import org.cmsfamily.platform.page.Paged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page of a list the Link to the next. */
public class PaginationLinkFilter {

  /** Adds the header to an answer that is a page with one after it. */
  @ServerResponseFilter
  public void link(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Paged<?> page && page.next() != null) {
      var next =
          UriBuilder.fromUri(request.getUriInfo().getRequestUri())
              .replaceQueryParam("cursor", page.next())
              .build();
      response.getHeaders().add("Link", "<%s>; rel=\"next\"".formatted(next));
    }
  }
}

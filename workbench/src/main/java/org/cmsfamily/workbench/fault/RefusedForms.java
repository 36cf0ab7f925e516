package org.cmsfamily.workbench.fault;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says what became of a form whose token against forgery is missing, too old or broken, which is
 * refused without a word; and takes a broken token away, so that the next page brings a new one.
 */
class RefusedForms {
  private final String cookie;

  RefusedForms(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie) {
    this.cookie = cookie;
  }

  @ServerResponseFilter
  Uni<Void> explain(ContainerResponseContext response) {
    if (response.getStatus() != Status.BAD_REQUEST.getStatusCode() || response.hasEntity())
      return Uni.createFrom().voidItem();
    return Uni.createFrom()
        .item(() -> FaultPage.of(Fault.FORM_REFUSED).render())
        .runSubscriptionOn(Infrastructure.getDefaultExecutor())
        .invoke(page -> show(response, page))
        .replaceWithVoid();
  }

  private void show(ContainerResponseContext response, String page) {
    response.setEntity(page, null, MediaType.TEXT_HTML_TYPE);
    var gone = new NewCookie.Builder(cookie).path("/").value("").maxAge(0).build();
    response.getHeaders().add(HttpHeaders.SET_COOKIE, gone);
  }
}

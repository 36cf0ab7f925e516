package org.cmsfamily.workbench.fault;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.registry.NoFamily;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which page is shown for what went wrong. */
public class FaultPages {
  private static final Logger LOG = Logger.getLogger(FaultPages.class);

  @ServerExceptionMapper
  Uni<Response> serviceDown(ServiceDown e) {
    LOG.warn(e.getMessage());
    var page = new FaultPage(Fault.SERVICE_DOWN, e.service(), null, null);
    return show(Status.SERVICE_UNAVAILABLE, page);
  }

  @ServerExceptionMapper
  Uni<Response> refused(Refusal e) {
    var fault =
        switch (e.status()) {
          case 403 -> Fault.FORBIDDEN;
          case 404 -> Fault.NOT_FOUND;
          default -> Fault.REFUSED;
        };
    var problem = e.problem();
    return show(e.status(), new FaultPage(fault, null, problem.detail(), problem.traceId()));
  }

  @ServerExceptionMapper
  Uni<Response> noFamily(NoFamily e) {
    return show(Status.NOT_FOUND, FaultPage.of(Fault.NO_FAMILY));
  }

  @ServerExceptionMapper
  Uni<Response> notFound(NotFoundException e) {
    return show(Status.NOT_FOUND, FaultPage.of(Fault.NOT_FOUND));
  }

  @ServerExceptionMapper
  Uni<Response> forbidden(ForbiddenException e) {
    return show(Status.FORBIDDEN, FaultPage.of(Fault.FORBIDDEN));
  }

  /** What JAX-RS itself refuses, such as a method that a page does not have. */
  @ServerExceptionMapper
  Uni<Response> refused(WebApplicationException e) {
    return show(e.getResponse().getStatus(), FaultPage.of(Fault.REFUSED));
  }

  /** The page for when nobody can sign in. */
  public static Uni<Response> showProviderDown(Throwable e) {
    LOG.warn("An identity provider does not answer", e);
    return show(Status.SERVICE_UNAVAILABLE, FaultPage.of(Fault.PROVIDER_DOWN));
  }

  @ServerExceptionMapper
  Uni<Response> providerDown(OIDCException e) {
    return showProviderDown(e);
  }

  @ServerExceptionMapper
  Uni<Response> unexpected(Exception e) {
    var reference = UUID.randomUUID().toString();
    LOG.error("Unexpected, shown to the visitor as " + reference, e);
    var page = new FaultPage(Fault.UNEXPECTED, null, null, reference);
    return show(Status.INTERNAL_SERVER_ERROR, page);
  }

  private static Uni<Response> show(Status status, FaultPage page) {
    return show(status.getStatusCode(), page);
  }

  /** Made on a thread that may wait: what names no page is found out on one that may not. */
  private static Uni<Response> show(int status, FaultPage page) {
    return Uni.createFrom()
        .item(
            () ->
                Response.status(status)
                    .entity(page.render())
                    .type(MediaType.TEXT_HTML_TYPE)
                    .build())
        .runSubscriptionOn(Infrastructure.getDefaultExecutor());
  }
}

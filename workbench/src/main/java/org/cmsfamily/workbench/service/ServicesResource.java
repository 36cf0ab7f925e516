package org.cmsfamily.workbench.service;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Common services: the list, a service's page, and all that is done with it. */
@Path("/services")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ServicesResource {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final Families families;
  private final ServicePages pages;
  private final ServiceActs acts;

  ServicesResource(
      @RestClient CatalogApi catalog, Families families, ServicePages pages, ServiceActs acts) {
    this.catalog = catalog;
    this.families = families;
    this.pages = pages;
    this.acts = acts;
  }

  /** All services of the family. */
  @GET
  public ServicesPage listServices(@RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var services =
        Service.CATALOG.ask(
            () -> catalog.listServices(family, null, cursor, MOST).await().indefinitely());
    var today = families.today();
    var rows = services.items().stream().map(one -> ServiceRow.of(one, today)).toList();
    return new ServicesPage(rows, services.next());
  }

  /** One of them, with what it reached and what it cost. */
  @GET
  @Path("/{code}")
  public ServicePage showService(@RestPath String code, @BeanParam Asked asked) {
    return pages.page(code, asked.typed());
  }

  /** Does with it what a form says. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String code, @BeanParam Sent sent, @BeanParam ServiceForm form) {
    var typed = form.fill(sent.typed());
    var page = UriBuilder.fromPath("/services/{code}").build(code).toString();
    return Submission.send(
        typed,
        () -> {
          acts.take(code, sent, typed);
          return page;
        },
        again -> pages.page(code, again));
  }
}

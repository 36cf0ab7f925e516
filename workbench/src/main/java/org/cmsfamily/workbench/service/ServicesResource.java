package org.cmsfamily.workbench.service;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Common services: the list and a service's page. */
@Path("/services")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ServicesResource {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final ReadPerformance performances;
  private final Families families;

  ServicesResource(
      @RestClient CatalogApi catalog, ReadPerformance performances, Families families) {
    this.catalog = catalog;
    this.performances = performances;
    this.families = families;
  }

  /** All services of the family. */
  @GET
  public ServicesPage listServices(@RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var services = Service.CATALOG.ask(() -> catalog.listFamilyServices(family, MOST, cursor));
    var today = families.today();
    var rows = services.items().stream().map(one -> ServiceRow.of(one, today)).toList();
    return new ServicesPage(rows, services.next());
  }

  /**
   * One of them, with what it reached and what it cost.
   *
   * @param done what was just done there
   */
  @GET
  @Path("/{code}")
  public ServicePage showService(@RestPath String code, @RestQuery @Nullable String done) {
    var service = Service.CATALOG.ask(() -> catalog.getService(code));
    var foreseen = Service.CATALOG.ask(() -> catalog.getForeseen(code));
    var answer = performances.read(code);
    var performance = answer.orElse(Performance.NONE);
    return new ServicePage(
        service,
        IndicatorRow.of(foreseen.commitments(), performance.measurements()),
        performance.quarters(),
        answer.isDown() ? answer.service() : null,
        ServiceAct.allowed(service),
        Optional.ofNullable(done).flatMap(ServiceAct::find).orElse(null));
  }
}

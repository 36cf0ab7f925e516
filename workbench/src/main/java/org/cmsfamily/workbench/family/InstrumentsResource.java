package org.cmsfamily.workbench.family;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The family's instruments, on any day. */
@Path("/instruments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class InstrumentsResource {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final CatalogApi catalog;
  private final Families families;

  InstrumentsResource(
      @RestClient RegistryApi registry, @RestClient CatalogApi catalog, Families families) {
    this.registry = registry;
    this.catalog = catalog;
    this.families = families;
  }

  /** All of them as they were on a day; today, unless one is chosen. */
  @GET
  public InstrumentsPage listInstruments(@RestQuery @Nullable String asOf) {
    var day = ChosenDay.of(asOf);
    var family = families.current();
    var instruments =
        Service.REGISTRY.ask(() -> registry.listInstruments(family.code(), day.orNull()));
    return InstrumentsPage.of(
        family, families.all(), day.orElse(families.today()), day.isChosen(), instruments.items());
  }

  /** One of them on a day. */
  @GET
  @Path("/{code}")
  public InstrumentPage showInstrument(@RestPath String code, @RestQuery @Nullable String asOf) {
    var day = ChosenDay.of(asOf);
    var instrument = Service.REGISTRY.ask(() -> registry.getInstrument(code, day.orNull()));
    var bodies = Service.REGISTRY.ask(() -> registry.listBodies(null, code, day.orNull(), MOST));
    return InstrumentPage.of(
        instrument, families.current().rollOut().city(), bodies.items(), services(code));
  }

  private Answer<Paged<ServiceSummary>> services(String code) {
    return Service.CATALOG.tryToAsk(catalog.listServices(code, MOST)).await().indefinitely();
  }
}

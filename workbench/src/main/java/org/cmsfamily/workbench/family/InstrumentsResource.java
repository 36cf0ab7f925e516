package org.cmsfamily.workbench.family;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.call.Service;
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
  private final RegistryApi registry;
  private final Families families;

  InstrumentsResource(@RestClient RegistryApi registry, Families families) {
    this.registry = registry;
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
        family, day.orElse(families.today()), day.isChosen(), instruments.items());
  }

  /** One of them on a day. */
  @GET
  @Path("/{code}")
  public InstrumentPage showInstrument(@RestPath String code, @RestQuery @Nullable String asOf) {
    var day = ChosenDay.of(asOf);
    var instrument = Service.REGISTRY.ask(() -> registry.getInstrument(code, day.orNull()));
    return new InstrumentPage(instrument, families.current().rollOut().city());
  }
}

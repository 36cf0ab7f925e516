package org.cmsfamily.workbench.family;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Instrument;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The family's instruments, on any day. */
@Path("/instruments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class InstrumentsResource {
  private static final String ENTER = "enter-body";
  private static final String EMPOWER = "enter-competence";
  private static final String CHANGE = "change-instrument";

  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final CatalogApi catalog;
  private final Families families;
  private final Offices offices;
  private final SpokenLanguage language;
  private final InstrumentChange change;

  InstrumentsResource(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      Families families,
      Offices offices,
      SpokenLanguage language,
      InstrumentChange change) {
    this.registry = registry;
    this.catalog = catalog;
    this.families = families;
    this.offices = offices;
    this.language = language;
    this.change = change;
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
  public InstrumentPage showInstrument(
      @RestPath String code, @RestQuery @Nullable String asOf, @BeanParam Asked asked) {
    return page(code, ChosenDay.of(asOf), asked.typed());
  }

  /** Registers a body of it or what one may decide on, or changes how it shows itself. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String code, @BeanParam Sent sent, @BeanParam InstrumentForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          take(code, sent, typed);
          return "/instruments/" + code;
        },
        again -> page(code, ChosenDay.of(null), again));
  }

  private void take(String code, Sent sent, Typed typed) {
    switch (typed.act()) {
      case ENTER -> {
        var request = InstrumentForm.body(code, typed, language.get(), sent.actingAs());
        Service.REGISTRY.ask(() -> registry.registerBody(sent.once(), request));
      }
      case EMPOWER -> {
        var request = InstrumentForm.competence(typed, sent.actingAs());
        Service.REGISTRY.ask(
            () -> registry.addCompetence(typed.value("body"), sent.once(), request));
      }
      case CHANGE -> change.change(code, typed, sent.actingAs());
      default -> throw new NotFoundException();
    }
  }

  private InstrumentPage page(String code, ChosenDay day, Typed typed) {
    var instrument = Service.REGISTRY.ask(() -> registry.getInstrument(code, day.orNull()));
    var bodies = Service.REGISTRY.ask(() -> registry.listBodies(null, code, day.orNull(), MOST));
    var changing = offices.act(CHANGE, Role.REGISTRAR, code);
    return InstrumentPage.of(
        instrument,
        families.current().rollOut().city(),
        bodies.items(),
        services(code),
        offices.act(ENTER, Role.REGISTRAR, code),
        offices.act(EMPOWER, Role.REGISTRAR, code),
        changing,
        changing == null ? typed : changed(instrument, typed),
        typed);
  }

  /** What was sent of a change, else what is recorded now. */
  private Typed changed(Instrument instrument, Typed typed) {
    boolean sent = typed.isAt(CHANGE) && typed.values().containsKey("version");
    return sent
        ? typed
        : InstrumentForm.now(instrument, change.version(instrument.code()), Typed.of(CHANGE));
  }

  private Answer<Paged<ServiceSummary>> services(String code) {
    return Service.CATALOG
        .tryToAsk(catalog.listServices(null, code, null, MOST))
        .await()
        .indefinitely();
  }
}

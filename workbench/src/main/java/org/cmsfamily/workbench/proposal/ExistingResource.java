package org.cmsfamily.workbench.proposal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Instrument;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Records a service that ran before proposals were kept here, by the decisions of its time. */
@Path("/service-recording")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ExistingResource {
  private static final String RECORD = "record-existing-service";

  private final CatalogApi catalog;
  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;
  private final BudgetCurrency currencies;
  private final SpokenLanguage language;

  ExistingResource(
      @RestClient CatalogApi catalog,
      @RestClient RegistryApi registry,
      Families families,
      Offices offices,
      BudgetCurrency currencies,
      SpokenLanguage language) {
    this.catalog = catalog;
    this.registry = registry;
    this.families = families;
    this.offices = offices;
    this.currencies = currencies;
    this.language = language;
  }

  /** The form. */
  @GET
  public ExistingPage showRecording() {
    return page(Typed.of(RECORD));
  }

  /** Records it, and leads to its page. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response recordExisting(
      @BeanParam Sent sent, @BeanParam OpeningForm form, @BeanParam ExistingForm existing) {
    var typed = existing.fill(form.fill(Typed.of(RECORD)));
    return Submission.send(
        typed,
        () -> {
          var request = request(sent, typed);
          var service =
              Service.CATALOG.ask(() -> catalog.recordExistingService(sent.once(), request));
          return "/services/" + service.code();
        },
        this::page);
  }

  private ObjectNode request(Sent sent, Typed typed) {
    var request = JsonNodeFactory.instance.objectNode();
    request.put("family", families.current().code());
    Optional.ofNullable(typed.filled("decision")).ifPresent(key -> request.put("decision", key));
    Optional.ofNullable(typed.filled("since")).ifPresent(day -> request.put("since", day));
    Optional.ofNullable(sent.actingAs()).ifPresent(as -> request.put("actingAs", as));
    var currency = currencies.of(families.current().code(), typed.list("terms/participants"));
    request.set(
        "terms", new FirstTerms(typed, instruments(), language.get().tag(), currency).toJson());
    return request;
  }

  private ExistingPage page(Typed typed) {
    var act = offices.act(RECORD, Set.of(Role.REGISTRAR));
    return new ExistingPage(families.current(), instruments(), act, typed);
  }

  private List<Instrument> instruments() {
    var family = families.current().code();
    return Service.REGISTRY.ask(() -> registry.listInstruments(family, null)).items();
  }
}

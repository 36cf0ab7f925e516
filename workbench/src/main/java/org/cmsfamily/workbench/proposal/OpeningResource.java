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

/** Opens a proposal, whose terms are then written in the editor. */
@Path("/proposals/new")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OpeningResource {
  private static final String OPEN = "open-proposal";

  private final CatalogApi catalog;
  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;
  private final BudgetCurrency currencies;
  private final SpokenLanguage language;
  private final OpeningCheck check;

  OpeningResource(
      @RestClient CatalogApi catalog,
      @RestClient RegistryApi registry,
      Families families,
      Offices offices,
      BudgetCurrency currencies,
      SpokenLanguage language,
      OpeningCheck check) {
    this.catalog = catalog;
    this.registry = registry;
    this.families = families;
    this.offices = offices;
    this.currencies = currencies;
    this.language = language;
    this.check = check;
  }

  /** The form. */
  @GET
  public OpeningPage showOpening() {
    return page(Typed.of(OPEN));
  }

  /** Opens it, and leads to the editor of its terms. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response openProposal(@BeanParam Sent sent, @BeanParam OpeningForm form) {
    var typed = check.check(form.fill(Typed.of(OPEN)));
    return Submission.send(
        typed,
        () -> {
          var request = request(sent, typed);
          var opened = Service.CATALOG.ask(() -> catalog.openProposal(sent.once(), request));
          return "/proposals/" + opened.id() + "/terms";
        },
        this::page);
  }

  private ObjectNode request(Sent sent, Typed typed) {
    var request = JsonNodeFactory.instance.objectNode();
    request.put("family", families.current().code());
    Optional.ofNullable(sent.actingAs()).ifPresent(as -> request.put("actingAs", as));
    var currency = currencies.of(families.current().code(), typed.list("terms/participants"));
    request.set(
        "terms", new FirstTerms(typed, instruments(), language.get().tag(), currency).toJson());
    return request;
  }

  private OpeningPage page(Typed typed) {
    var act =
        offices.holders(Role.PROGRAMME_OFFICER).stream()
            .findFirst()
            .map(holder -> offices.act(OPEN, Role.PROGRAMME_OFFICER, holder))
            .orElse(null);
    return new OpeningPage(families.current(), instruments(), act, typed);
  }

  private List<Instrument> instruments() {
    var family = families.current().code();
    return Service.REGISTRY.ask(() -> registry.listInstruments(family, null)).items();
  }
}

package org.cmsfamily.workbench.administration;

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
import java.util.Objects;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.fault.Reachability;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How the services are and the family's terms, with what waits to be confirmed of them. */
@Path("/administration")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AdministrationResource {
  private static final String CONFIRM = "confirm-family-terms";
  private static final String CHANGE = "change-family";

  private final RegistryApi registry;
  private final Families families;
  private final Reachability reachability;

  AdministrationResource(
      @RestClient RegistryApi registry, Families families, Reachability reachability) {
    this.registry = registry;
    this.families = families;
    this.reachability = reachability;
  }

  /** The first page of the administration. */
  @GET
  public AdministrationPage showAdministration(@BeanParam Asked asked) {
    return page(asked.typed());
  }

  /** Enters other terms, or confirms those that wait, as the form says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@BeanParam Sent sent) {
    var typed = SentFields.current().fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          switch (typed.act()) {
            case CONFIRM -> confirm(sent);
            case CHANGE -> change(sent, typed);
            default -> throw new NotFoundException();
          }
          return "/administration";
        },
        this::page);
  }

  private void confirm(Sent sent) {
    var family = families.current().code();
    var request = new ActRequest(sent.actingAs());
    Service.REGISTRY.ask(() -> registry.confirmFamilyTerms(family, sent.once(), request));
  }

  /** Changes the family only if it is still at the version that the page showed. */
  private void change(Sent sent, Typed typed) {
    var code = families.current().code();
    var family = Service.REGISTRY.ask(() -> registry.getFamilyTerms(code)).getEntity();
    var request = TermsForm.read(typed, family, sent.actingAs());
    Service.REGISTRY.ask(() -> registry.updateFamily(code, typed.filled("version"), request));
  }

  private AdministrationPage page(Typed typed) {
    var code = families.current().code();
    var answer = Service.REGISTRY.ask(() -> registry.getFamilyTerms(code));
    var terms = answer.getEntity();
    var instruments = Service.REGISTRY.ask(() -> registry.listInstruments(code, null)).items();
    var sent = typed.values().containsKey("serviceAreas");
    return AdministrationPage.of(
        reachability.all(),
        terms,
        instruments,
        families.current().zone(),
        Objects.requireNonNullElse(answer.getHeaderString("ETag"), ""),
        sent ? typed : TermsForm.fill(typed, terms));
  }
}

package org.cmsfamily.workbench.administration;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.fault.Reachability;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
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

  /** Confirms the terms that wait, as a second office holder. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirmTerms(@BeanParam Sent sent) {
    var typed = sent.typed();
    return Submission.send(
        typed,
        () -> {
          var family = families.current().code();
          var request = new ActRequest(sent.actingAs());
          Service.REGISTRY.ask(() -> registry.confirmFamilyTerms(family, sent.once(), request));
          return Submission.done("/administration", typed);
        },
        this::page);
  }

  private AdministrationPage page(Typed typed) {
    var code = families.current().code();
    var terms = Service.REGISTRY.ask(() -> registry.getFamilyTerms(code));
    var instruments = Service.REGISTRY.ask(() -> registry.listInstruments(code, null)).items();
    return AdministrationPage.of(
        reachability.all(), terms, instruments, families.current().zone(), typed);
  }
}

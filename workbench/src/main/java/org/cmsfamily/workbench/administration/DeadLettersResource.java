package org.cmsfamily.workbench.administration;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.workbench.call.DeadLetter;
import org.cmsfamily.workbench.call.DeadLetterApi;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The records that could not be applied, and applying them once their cause is gone. */
@Path("/administration/dead-letters")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DeadLettersResource {
  private static final int PAGE = 50;

  private final Map<Service, DeadLetterApi> services;
  private final Families families;
  private final Offices offices;

  DeadLettersResource(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      @RestClient ReportingApi reporting,
      Families families,
      Offices offices) {
    this.services =
        Map.of(
            Service.REGISTRY, registry,
            Service.CATALOG, catalog,
            Service.REPORTING, reporting);
    this.families = families;
    this.offices = offices;
  }

  /** Those of all services, the oldest first. */
  @GET
  public DeadLettersPage listDeadLetters(@BeanParam Asked asked) {
    return page(asked.typed());
  }

  /** Applies one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replayDeadLetter(@BeanParam Sent sent) {
    var typed = sent.typed();
    var name = ReplayName.of(typed.act()).orElseThrow(NotFoundException::new);
    return Submission.send(
        typed,
        () -> {
          var api = Objects.requireNonNull(services.get(name.service()));
          name.service().ask(() -> api.replayDeadLetter(name.id(), sent.once(), sent.actingAs()));
          return "/administration/dead-letters";
        },
        this::page);
  }

  /** All services are asked at once. */
  private DeadLettersPage page(Typed typed) {
    var asked =
        Arrays.stream(Service.values()).map(service -> service.tryToAsk(parked(service))).toList();
    var found =
        Uni.join().all(asked).andFailFast().await().indefinitely().stream()
            .map(answer -> ParkedRecords.of(answer, offices))
            .toList();
    return new DeadLettersPage(found, families.current().zone(), typed);
  }

  private Uni<Paged<DeadLetter>> parked(Service service) {
    return Objects.requireNonNull(services.get(service)).listDeadLetters(null, PAGE);
  }
}

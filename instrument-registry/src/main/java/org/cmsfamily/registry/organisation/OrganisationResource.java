package org.cmsfamily.registry.organisation;

import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations over HTTP. */
@Path("/organisations")
@Tag(name = "Organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OrganisationResource {

  private final RegisterOrganisation registerOrganisation;
  private final Organisations organisations;
  private final OrganisationActs organisationActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  OrganisationResource(
      RegisterOrganisation registerOrganisation,
      Organisations organisations,
      OrganisationActs organisationActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.clock = clock;
    this.registerOrganisation = registerOrganisation;
    this.organisations = organisations;
    this.organisationActs = organisationActs;
    this.acts = acts;
    this.reads = reads;
  }

  /** Registers an organisation that takes part in a family without being an instrument. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(STEWARD)
  @APIResponseSchema(value = OrganisationState.class, responseCode = "201")
  public Response registerOrganisation(@NotNull OrganisationRequest request) {
    return acts.once(
        () -> registerOrganisation.register(request),
        registered ->
            StoredResponse.created(
                "/organisations/" + registered.code(),
                OrganisationState.of(registered),
                registered.version()));
  }

  /** Lists the organisations of a family, or all, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<OrganisationState> listOrganisations(
      @BeanParam OrganisationFilter filter,
      @BeanParam AsOfQuery query,
      @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () ->
            organisations
                .page(Filter.where("family", filter.family()), page.page(), asOf)
                .map(OrganisationState::of));
  }

  /** Reads one organisation, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(OrganisationView.class)
  public Response getOrganisation(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var organisation = organisations.get(code);
          return Views.ok(
              new OrganisationView(
                  OrganisationState.of(organisations.get(organisation, asOf)),
                  organisationActs.of(organisation)),
              organisation.version());
        });
  }
}

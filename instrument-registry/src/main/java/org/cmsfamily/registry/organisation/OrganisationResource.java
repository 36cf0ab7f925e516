package org.cmsfamily.registry.organisation;

import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Organisations over HTTP. */
@Path("/organisations")
@RunOnVirtualThread
public class OrganisationResource {

  private final RegisterOrganisation registerOrganisation;
  private final Organisations organisations;
  private final Actor actor;
  private final Acts acts;
  private final ReadTransaction reads;

  OrganisationResource(
      RegisterOrganisation registerOrganisation,
      Organisations organisations,
      Actor actor,
      Acts acts,
      ReadTransaction reads) {
    this.registerOrganisation = registerOrganisation;
    this.organisations = organisations;
    this.actor = actor;
    this.acts = acts;
    this.reads = reads;
  }

  /** Enters an organisation. */
  @POST
  @RolesAllowed(STEWARD)
  public Response enter(@NotNull OrganisationRequest request) {
    return acts.once(
        () -> {
          var entered =
              registerOrganisation.enter(
                  request.toOrganisation(),
                  actor.capacityFor(Set.of(STEWARD), h -> true, request.actingAs()));
          return StoredResponse.created(
              "/registry/organisations/" + entered.code(),
              OrganisationState.of(entered),
              entered.version());
        });
  }

  /** The organisations of a family, or all. */
  @GET
  @Authenticated
  public Paged<OrganisationState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(
        () -> organisations.page(family, Page.of(limit, cursor)).map(OrganisationState::of));
  }

  /** One organisation. */
  @GET
  @Path("{code}")
  @Authenticated
  public Response get(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var organisation = organisations.get(code);
          return Views.ok(OrganisationState.of(organisation), organisation);
        });
  }
}

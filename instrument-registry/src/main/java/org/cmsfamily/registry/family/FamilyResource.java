package org.cmsfamily.registry.family;

import static org.cmsfamily.platform.actor.Roles.OPERATOR;
import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Families over HTTP. */
@Path("/families")
@RunOnVirtualThread
public class FamilyResource {

  private final CreateFamily createFamily;
  private final UpdateFamily updateFamily;
  private final Families families;
  private final Actor actor;
  private final Acts acts;
  private final ReadTransaction reads;

  FamilyResource(
      CreateFamily createFamily,
      UpdateFamily updateFamily,
      Families families,
      Actor actor,
      Acts acts,
      ReadTransaction reads) {
    this.createFamily = createFamily;
    this.updateFamily = updateFamily;
    this.families = families;
    this.actor = actor;
    this.acts = acts;
    this.reads = reads;
  }

  /** Founds a family. */
  @POST
  @RolesAllowed(STEWARD)
  public Response found(@NotNull FamilyRequest request) {
    return acts.once(
        () -> {
          var family =
              createFamily.found(
                  request.toFamily(),
                  actor.capacityFor(Set.of(STEWARD), h -> true, request.actingAs()));
          return StoredResponse.created(
              "/registry/families/" + family.code(), FamilyState.of(family), family.version());
        });
  }

  /** Changes a family; its business date stays. */
  @PUT
  @Path("{code}")
  @RolesAllowed(STEWARD)
  public Response change(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull FamilyRequest request) {
    return acts.change(
        ifMatch,
        version -> {
          var family =
              updateFamily.change(
                  code,
                  version,
                  request.toFamily(),
                  actor.capacityFor(Set.of(STEWARD), h -> true, request.actingAs()));
          return StoredResponse.ok(FamilyState.of(family), family.version());
        });
  }

  /** Moves a family's own business date forward. */
  @POST
  @Path("{code}/business-date")
  @RolesAllowed({OPERATOR, STEWARD})
  public Response move(@PathParam("code") String code, @NotNull BusinessDateRequest request) {
    return acts.once(
        () -> {
          var family =
              updateFamily.move(
                  code,
                  request.date(),
                  actor.capacityFor(
                      Set.of(OPERATOR, STEWARD),
                      h -> h.equals(code) || h.equals(Authority.INSTALLATION),
                      request.actingAs()));
          return StoredResponse.ok(FamilyState.of(family), family.version());
        });
  }

  /** All families. */
  @GET
  @Authenticated
  public Paged<FamilyState> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(() -> families.page(Page.of(limit, cursor)).map(FamilyState::of));
  }

  /** One family. */
  @GET
  @Path("{code}")
  @Authenticated
  public Response get(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var family = families.get(code);
          return Views.ok(FamilyState.of(family), family);
        });
  }
}

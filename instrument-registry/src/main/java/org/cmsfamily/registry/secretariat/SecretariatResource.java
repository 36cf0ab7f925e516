package org.cmsfamily.registry.secretariat;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
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
import org.cmsfamily.registry.request.AsOfParameters;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Secretariats over HTTP. */
@Path("/secretariats")
@RunOnVirtualThread
public class SecretariatResource {

  private final RegisterSecretariat registerSecretariat;
  private final MaintainSecretariat maintainSecretariat;
  private final Secretariats secretariats;
  private final AsOfParameters viewpoints;
  private final Actor actor;
  private final Acts acts;
  private final ReadTransaction reads;

  SecretariatResource(
      RegisterSecretariat registerSecretariat,
      MaintainSecretariat maintainSecretariat,
      Secretariats secretariats,
      AsOfParameters viewpoints,
      Actor actor,
      Acts acts,
      ReadTransaction reads) {
    this.registerSecretariat = registerSecretariat;
    this.maintainSecretariat = maintainSecretariat;
    this.secretariats = secretariats;
    this.viewpoints = viewpoints;
    this.actor = actor;
    this.acts = acts;
    this.reads = reads;
  }

  /** Enters a secretariat. */
  @POST
  @RolesAllowed(STEWARD)
  public Response enter(@NotNull SecretariatRequest request) {
    return acts.once(
        () ->
            created(
                registerSecretariat.enter(
                    request.toSecretariat(),
                    actor.capacityFor(Set.of(STEWARD), h -> true, request.actingAs()))));
  }

  /** Enters a seat, or corrects one. */
  @POST
  @Path("{code}/seats")
  @RolesAllowed(REGISTRAR)
  public Response seat(@PathParam("code") String code, @NotNull SeatRequest request) {
    return acts.once(() -> created(maintainSecretariat.seat(code, request)));
  }

  /** Enters a serving arrangement, or corrects one. */
  @POST
  @Path("{code}/serving-arrangements")
  @RolesAllowed(REGISTRAR)
  public Response serve(
      @PathParam("code") String code, @NotNull ServingArrangementRequest request) {
    return acts.once(() -> created(maintainSecretariat.serve(code, request)));
  }

  /** The secretariats of a family, or all, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<SecretariatState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(
        () ->
            secretariats
                .page(family, Page.of(limit, cursor))
                .map(s -> SecretariatState.of(s, viewpoint)));
  }

  /** One secretariat, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  public Response get(
      @PathParam("code") String code,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(
        () -> {
          var secretariat = secretariats.get(code);
          return Views.ok(SecretariatState.of(secretariat, viewpoint), secretariat);
        });
  }

  private static StoredResponse created(Secretariat secretariat) {
    return StoredResponse.created(
        "/registry/secretariats/" + secretariat.code(),
        SecretariatState.of(secretariat),
        secretariat.version());
  }
}

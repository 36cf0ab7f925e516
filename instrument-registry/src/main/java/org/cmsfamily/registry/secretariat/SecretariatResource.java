package org.cmsfamily.registry.secretariat;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
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
import org.cmsfamily.registry.request.ReasonRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Secretariats over HTTP. */
@Path("/secretariats")
@Tag(name = "Secretariats")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SecretariatResource {

  private final RegisterSecretariat registerSecretariat;
  private final MaintainSecretariat maintainSecretariat;
  private final Secretariats secretariats;
  private final SecretariatActs secretariatActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  SecretariatResource(
      RegisterSecretariat registerSecretariat,
      MaintainSecretariat maintainSecretariat,
      Secretariats secretariats,
      SecretariatActs secretariatActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.registerSecretariat = registerSecretariat;
    this.maintainSecretariat = maintainSecretariat;
    this.secretariats = secretariats;
    this.secretariatActs = secretariatActs;
    this.acts = acts;
    this.reads = reads;
    this.clock = clock;
  }

  /** Registers a secretariat; its seats and serving arrangements follow. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(STEWARD)
  @APIResponseSchema(value = SecretariatState.class, responseCode = "201")
  public Response registerSecretariat(@NotNull SecretariatRequest request) {
    return acts.once(() -> registerSecretariat.register(request), SecretariatResource::created);
  }

  /** Adds a seat, or corrects one. */
  @POST
  @Path("{code}/seats")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = SecretariatState.class, responseCode = "201")
  public Response addSeat(@PathParam("code") String code, @NotNull SeatRequest request) {
    return acts.once(
        () -> maintainSecretariat.addSeat(code, request), SecretariatResource::created);
  }

  /** Adds a serving arrangement, or corrects one. */
  @POST
  @Path("{code}/serving-arrangements")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = SecretariatState.class, responseCode = "201")
  public Response addServingArrangement(
      @PathParam("code") String code, @NotNull ServingArrangementRequest request) {
    return acts.once(
        () -> maintainSecretariat.addServingArrangement(code, request),
        SecretariatResource::created);
  }

  /** Withdraws a serving arrangement that was recorded by mistake. */
  @POST
  @Path("{code}/serving-arrangements/{id}/withdrawals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(SecretariatState.class)
  public Response withdrawServingArrangement(
      @PathParam("code") String code, @PathParam("id") String id, @NotNull ReasonRequest request) {
    return acts.once(
        () -> maintainSecretariat.withdrawServingArrangement(code, id, request),
        one -> StoredResponse.ok(SecretariatState.of(one), one.version()));
  }

  /** Lists the secretariats of a family, or all, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<SecretariatState> listSecretariats(
      @BeanParam SecretariatFilter filter,
      @BeanParam AsOfQuery query,
      @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () ->
            secretariats
                .page(Filter.where("family", filter.family()), page.page(), asOf)
                .map(secretariat -> SecretariatState.of(secretariat, asOf)));
  }

  /** Reads one secretariat, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(SecretariatView.class)
  public Response getSecretariat(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var secretariat = secretariats.get(code);
          return Views.ok(
              new SecretariatView(
                  SecretariatState.of(secretariats.get(secretariat, asOf), asOf),
                  secretariatActs.of(secretariat)),
              secretariat.version());
        });
  }

  private static StoredResponse created(Secretariat secretariat) {
    return StoredResponse.created(
        "/secretariats/" + secretariat.code(),
        SecretariatState.of(secretariat),
        secretariat.version());
  }
}

package org.cmsfamily.registry.instrument;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
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
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfParameters;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Instruments over HTTP. */
@Path("/instruments")
@RunOnVirtualThread
public class InstrumentResource {

  private final CreateInstrument createInstrument;
  private final UpdateInstrument updateInstrument;
  private final Instruments instruments;
  private final InstrumentsAsOf onADay;
  private final AsOfParameters viewpoints;
  private final Actor actor;
  private final Acts acts;
  private final ReadTransaction reads;

  InstrumentResource(
      CreateInstrument createInstrument,
      UpdateInstrument updateInstrument,
      Instruments instruments,
      InstrumentsAsOf onADay,
      AsOfParameters viewpoints,
      Actor actor,
      Acts acts,
      ReadTransaction reads) {
    this.createInstrument = createInstrument;
    this.updateInstrument = updateInstrument;
    this.instruments = instruments;
    this.onADay = onADay;
    this.viewpoints = viewpoints;
    this.actor = actor;
    this.acts = acts;
    this.reads = reads;
  }

  /** Founds an instrument. */
  @POST
  @RolesAllowed(STEWARD)
  public Response found(@NotNull InstrumentRequest request) {
    return acts.once(
        () -> {
          var founded =
              createInstrument.found(
                  request.toInstrument(),
                  actor.capacityFor(Set.of(STEWARD), h -> true, request.actingAs()));
          return StoredResponse.created(
              "/registry/instruments/" + founded.code(),
              InstrumentState.of(founded),
              founded.version());
        });
  }

  /** Changes what is recorded of an instrument; its code and family stay. */
  @PUT
  @Path("{code}")
  @RolesAllowed(REGISTRAR)
  public Response change(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull InstrumentRequest request) {
    return acts.change(
        ifMatch,
        version -> {
          var changed =
              updateInstrument.change(code, version, request.toInstrument(), request.actingAs());
          return StoredResponse.ok(InstrumentState.of(changed), changed.version());
        });
  }

  /**
   * The instruments of a family, or all, with where they were based on a day, as known at an
   * instant. There are few: the list is whole.
   */
  @GET
  @Authenticated
  public Paged<InstrumentView> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("bonnBased") @Nullable Boolean bonnBased,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(() -> new Paged<>(onADay.list(family, bonnBased, viewpoint), null));
  }

  /** One instrument, with where it was based on a day, as known at an instant. */
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
          var instrument = instruments.get(code);
          return Views.ok(onADay.get(instrument, viewpoint), instrument);
        });
  }
}

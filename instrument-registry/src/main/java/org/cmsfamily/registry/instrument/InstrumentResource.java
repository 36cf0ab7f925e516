package org.cmsfamily.registry.instrument;

import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Instruments over HTTP. */
@Path("/instruments")
@Tag(name = "Instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InstrumentResource {

  private final CreateInstrument createInstrument;
  private final UpdateInstrument updateInstrument;
  private final Instruments instruments;
  private final InstrumentsAsOf instrumentsAsOf;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  InstrumentResource(
      CreateInstrument createInstrument,
      UpdateInstrument updateInstrument,
      Instruments instruments,
      InstrumentsAsOf instrumentsAsOf,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.createInstrument = createInstrument;
    this.updateInstrument = updateInstrument;
    this.instruments = instruments;
    this.instrumentsAsOf = instrumentsAsOf;
    this.acts = acts;
    this.reads = reads;
    this.clock = clock;
  }

  /** Creates an instrument. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(STEWARD)
  @APIResponseSchema(value = InstrumentState.class, responseCode = "201")
  public Response createInstrument(@NotNull InstrumentRequest request) {
    return acts.once(
        () -> createInstrument.create(request),
        created ->
            StoredResponse.created(
                "/instruments/" + created.code(), InstrumentState.of(created), created.version()));
  }

  /** Updates what is recorded of an instrument; its code and family stay. */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(InstrumentState.class)
  public Response updateInstrument(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull InstrumentRequest request) {
    return acts.change(
        ifMatch,
        version -> updateInstrument.update(code, version, request),
        updated -> StoredResponse.ok(InstrumentState.of(updated), updated.version()));
  }

  /**
   * Lists the instruments in force on a day, or all, with where they were based, as known at an
   * instant.
   */
  @GET
  @Authenticated
  public Paged<InstrumentView> listInstruments(
      @BeanParam InstrumentFilter filter, @BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(() -> instrumentsAsOf.page(filter, asOf, page.page()));
  }

  /** Reads one instrument, with where it was based on a day, as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(InstrumentView.class)
  public Response getInstrument(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var instrument = instruments.get(code);
          return Views.ok(instrumentsAsOf.view(instrument, asOf), instrument.version());
        });
  }
}

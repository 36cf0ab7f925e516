package org.cmsfamily.registry.transmittal;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

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
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transmittals over HTTP. */
@Path("/transmittals")
@Tag(name = "Transmittals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TransmittalResource {

  private final SendTransmittal sendTransmittal;
  private final ReceiveTransmittal receiveTransmittal;
  private final Transmittals transmittals;
  private final TransmittalActs transmittalActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  TransmittalResource(
      SendTransmittal sendTransmittal,
      ReceiveTransmittal receiveTransmittal,
      Transmittals transmittals,
      TransmittalActs transmittalActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.clock = clock;
    this.sendTransmittal = sendTransmittal;
    this.receiveTransmittal = receiveTransmittal;
    this.transmittals = transmittals;
    this.transmittalActs = transmittalActs;
    this.acts = acts;
    this.reads = reads;
  }

  /** Sends a transmittal in one capacity. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY, HEAD})
  @APIResponseSchema(value = TransmittalState.class, responseCode = "201")
  public Response sendTransmittal(@NotNull TransmittalRequest request) {
    return acts.once(
        () -> sendTransmittal.send(request),
        sent ->
            StoredResponse.created(
                "/transmittals/" + sent.id(), TransmittalState.of(sent), sent.version()));
  }

  /** Records that a transmittal was received at a meeting. */
  @POST
  @Path("{id}/receipts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(TransmittalState.class)
  public Response receiveTransmittal(@PathParam("id") String id, @NotNull ReceiptRequest request) {
    return acts.once(() -> receiveTransmittal.receive(id, request), TransmittalResource::ok);
  }

  /** Records that the body considered a transmittal. */
  @POST
  @Path("{id}/considerations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(TransmittalState.class)
  public Response considerTransmittal(
      @PathParam("id") String id, @NotNull ConsiderationRequest request) {
    return acts.once(() -> receiveTransmittal.consider(id, request), TransmittalResource::ok);
  }

  /**
   * Lists the transmittals of a family or to a body, or all, as of a day and as known at an
   * instant.
   */
  @GET
  @Authenticated
  public Paged<TransmittalState> listTransmittals(
      @BeanParam TransmittalFilter filter,
      @BeanParam AsOfQuery query,
      @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> transmittals.page(filter.toFilter(), page.page(), asOf).map(TransmittalState::of));
  }

  /** Reads one transmittal, as of a day and as known at an instant. */
  @GET
  @Path("{id}")
  @Authenticated
  @APIResponseSchema(TransmittalView.class)
  public Response getTransmittal(@PathParam("id") String id, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var transmittal = transmittals.get(id);
          return Views.ok(
              new TransmittalView(
                  TransmittalState.of(transmittals.get(transmittal, asOf)),
                  transmittalActs.of(transmittal)),
              transmittal.version());
        });
  }

  private static StoredResponse ok(Transmittal transmittal) {
    return StoredResponse.ok(TransmittalState.of(transmittal), transmittal.version());
  }
}

package org.cmsfamily.registry.transmittal;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

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
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Transmittals over HTTP. */
@Path("/transmittals")
@RunOnVirtualThread
public class TransmittalResource {

  private final SendTransmittal sendTransmittal;
  private final ReceiveTransmittal receiveTransmittal;
  private final Transmittals transmittals;
  private final Acts acts;
  private final ReadTransaction reads;

  TransmittalResource(
      SendTransmittal sendTransmittal,
      ReceiveTransmittal receiveTransmittal,
      Transmittals transmittals,
      Acts acts,
      ReadTransaction reads) {
    this.sendTransmittal = sendTransmittal;
    this.receiveTransmittal = receiveTransmittal;
    this.transmittals = transmittals;
    this.acts = acts;
    this.reads = reads;
  }

  /** Sends a transmittal in one capacity. */
  @POST
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY})
  public Response send(@NotNull TransmittalRequest request) {
    return acts.once(
        () -> {
          var sent = sendTransmittal.send(request);
          return StoredResponse.created(
              "/registry/transmittals/" + sent.id(), TransmittalState.of(sent), sent.version());
        });
  }

  /** Records that it was received at a meeting. */
  @POST
  @Path("{id}/receipts")
  @RolesAllowed(REGISTRAR)
  public Response receive(@PathParam("id") String id, @NotNull ReceiptRequest request) {
    return acts.once(() -> ok(receiveTransmittal.receive(id, request)));
  }

  /** Records that the body considered it. */
  @POST
  @Path("{id}/considerations")
  @RolesAllowed(REGISTRAR)
  public Response consider(@PathParam("id") String id, @NotNull ConsiderationRequest request) {
    return acts.once(() -> ok(receiveTransmittal.consider(id, request)));
  }

  /** The transmittals of a family or to a body, or all. */
  @GET
  @Authenticated
  public Paged<TransmittalState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("toBody") @Nullable String toBody,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(
        () -> transmittals.page(family, toBody, Page.of(limit, cursor)).map(TransmittalState::of));
  }

  /** One transmittal. */
  @GET
  @Path("{id}")
  @Authenticated
  public Response get(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var transmittal = transmittals.get(id);
          return Views.ok(TransmittalState.of(transmittal), transmittal);
        });
  }

  private static StoredResponse ok(Transmittal transmittal) {
    return StoredResponse.ok(TransmittalState.of(transmittal), transmittal.version());
  }
}

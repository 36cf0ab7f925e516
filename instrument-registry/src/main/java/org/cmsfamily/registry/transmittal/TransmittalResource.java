package org.cmsfamily.registry.transmittal;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
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
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
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
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY})
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

  /** Lists the transmittals of a family or to a body, or all. */
  @GET
  @Authenticated
  public Paged<TransmittalState> listTransmittals(
      @BeanParam TransmittalFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> transmittals.page(filter.toFilter(), page.page()).map(TransmittalState::of));
  }

  /** Reads one transmittal. */
  @GET
  @Path("{id}")
  @Authenticated
  @APIResponseSchema(TransmittalState.class)
  public Response getTransmittal(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var transmittal = transmittals.get(id);
          return Views.ok(TransmittalState.of(transmittal), transmittal.version());
        });
  }

  private static StoredResponse ok(Transmittal transmittal) {
    return StoredResponse.ok(TransmittalState.of(transmittal), transmittal.version());
  }
}

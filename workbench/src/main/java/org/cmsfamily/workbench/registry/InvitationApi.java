package org.cmsfamily.workbench.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;
import org.jspecify.annotations.Nullable;

/** Invitations and transmittals, as the instrument registry answers. */
public interface InvitationApi {

  @GET
  @Path("/invitations")
  Paged<Invitation> listInvitations(
      @QueryParam("family") @Nullable String family,
      @QueryParam("decision") @Nullable String decision,
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/invitations/{id}")
  Invitation getInvitation(@PathParam("id") String id);

  @POST
  @Path("/invitations/{id}/answers")
  Invitation answerInvitation(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      AnswerRequest request);

  @GET
  @Path("/transmittals")
  Paged<Transmittal> listTransmittals(
      @QueryParam("family") String family,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") int limit);

  @GET
  @Path("/transmittals/{id}")
  Transmittal getTransmittal(@PathParam("id") String id);

  @POST
  @Path("/transmittals")
  Transmittal sendTransmittal(
      @HeaderParam("Idempotency-Key") String key, TransmittalRequest request);

  @POST
  @Path("/transmittals/{id}/receipts")
  Transmittal receiveTransmittal(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReceiptRequest request);

  @POST
  @Path("/transmittals/{id}/considerations")
  Transmittal considerTransmittal(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReceiptRequest request);
}

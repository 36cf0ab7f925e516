package org.cmsfamily.workbench.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.ReasonRequest;

/** Quarters, settlements and payments, as the reporting service answers. */
public interface QuarterApi {

  @GET
  @Path("/services/{code}/quarters")
  Paged<QuarterSummary> listQuarters(@PathParam("code") String service);

  @GET
  @Path("/services/{code}/quarters/{quarter}")
  Uni<Quarter> getQuarter(@PathParam("code") String service, @PathParam("quarter") String quarter);

  @GET
  @Path("/services/{code}/quarters/{quarter}/revisions/{number}")
  Quarter getQuarterRevision(
      @PathParam("code") String service,
      @PathParam("quarter") String quarter,
      @PathParam("number") int number);

  @POST
  @Path("/services/{code}/quarters/{quarter}/closings")
  Quarter closeQuarter(
      @PathParam("code") String service,
      @PathParam("quarter") String quarter,
      @HeaderParam("Idempotency-Key") String key,
      ClosingRequest request);

  @POST
  @Path("/services/{code}/quarters/{quarter}/restatements")
  Quarter restateQuarter(
      @PathParam("code") String service,
      @PathParam("quarter") String quarter,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);

  @GET
  @Path("/services/{code}/settlements")
  Uni<Settlements> getSettlements(@PathParam("code") String service);

  @GET
  @Path("/payments")
  Uni<Paged<Payment>> listPayments(
      @QueryParam("family") String family,
      @QueryParam("service") String service,
      @QueryParam("quarter") String quarter,
      @QueryParam("limit") int limit);

  @POST
  @Path("/services/{code}/payments")
  Payment recordPayment(
      @PathParam("code") String service,
      @HeaderParam("Idempotency-Key") String key,
      PaymentRequest request);

  @GET
  @Path("/payments/{id}")
  Payment getPayment(@PathParam("id") String id);

  @POST
  @Path("/payments/{id}/confirmations")
  Payment confirmPayment(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ActRequest request);

  @POST
  @Path("/payments/{id}/withdrawals")
  Payment withdrawPayment(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);
}

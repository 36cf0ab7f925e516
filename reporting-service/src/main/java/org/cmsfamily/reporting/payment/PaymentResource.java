package org.cmsfamily.reporting.payment;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.WithdrawalRequest;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is owed for closed quarters, and the payments that settle it, for participants. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settlements")
@RunOnVirtualThread
public class PaymentResource {

  private final VisibleServices services;
  private final DebtsReading debts;
  private final Payments payments;
  private final RecordPayment recordPayment;
  private final SettlePayment settlePayment;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  PaymentResource(
      VisibleServices services,
      DebtsReading debts,
      Payments payments,
      RecordPayment recordPayment,
      SettlePayment settlePayment,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.services = services;
    this.debts = debts;
    this.payments = payments;
    this.recordPayment = recordPayment;
    this.settlePayment = settlePayment;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** What is owed for a service's closed quarters, how far it was paid, and the balances. */
  @GET
  @Path("/services/{code}/settlements")
  @Authenticated
  public SettlementsView getSettlements(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var service = services.get(code);
          return SettlementsView.of(service, debts.of(service));
        });
  }

  /** Records what was paid to settle a closed quarter; it counts once the receiver confirms it. */
  @POST
  @Path("/services/{code}/payments")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = PaymentView.class, responseCode = "201")
  public Response recordPayment(@PathParam("code") String code, PaymentRequest request) {
    return acts.once(
        () -> recordPayment.record(code, request),
        payment ->
            StoredResponse.created("/payments/" + payment.id(), view(payment), payment.version()));
  }

  /** Payments of a family that the caller may see. */
  @GET
  @Path("/payments")
  @Authenticated
  public Paged<PaymentView> listPayments(
      @BeanParam PaymentFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> payments.page(filter.filter(), page.page()).map(this::view));
  }

  /** One payment. */
  @GET
  @Path("/payments/{id}")
  @Authenticated
  @APIResponseSchema(PaymentView.class)
  public Response getPayment(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var payment = payments.get(id);
          return Views.ok(view(payment), payment.version());
        });
  }

  /** Confirms, for the receiver, that the money has come. */
  @POST
  @Path("/payments/{id}/confirmations")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(PaymentView.class)
  public Response confirmPayment(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(
        () -> settlePayment.confirm(id, request == null ? null : request.actingAs()),
        this::response);
  }

  /** Takes back, for the payer, a payment that is not confirmed. */
  @POST
  @Path("/payments/{id}/withdrawals")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(PaymentView.class)
  public Response withdrawPayment(@PathParam("id") String id, WithdrawalRequest request) {
    return acts.once(() -> settlePayment.withdraw(id, request), this::response);
  }

  private StoredResponse response(Payment payment) {
    return StoredResponse.ok(view(payment), payment.version());
  }

  private PaymentView view(Payment payment) {
    return PaymentView.of(payment, actor.capacities());
  }
}

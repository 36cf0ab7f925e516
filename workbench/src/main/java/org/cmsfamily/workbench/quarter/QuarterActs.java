package org.cmsfamily.workbench.quarter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.AmountRequest;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ClosingRequest;
import org.cmsfamily.workbench.reporting.PaymentRequest;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a quarter ask for. */
@RequestScoped
class QuarterActs {
  private final ReportingApi reporting;

  QuarterActs(@RestClient ReportingApi reporting) {
    this.reporting = reporting;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a quarter knows no such act
   */
  void take(String service, String quarter, Sent sent, Typed typed) {
    var key = sent.once();
    var as = sent.actingAs();
    var payment = typed.thing();
    Supplier<?> act =
        switch (typed.name()) {
          case "close-quarter" ->
              () -> reporting.closeQuarter(service, quarter, key, closing(typed, as));
          case "restate-quarter" ->
              () -> reporting.restateQuarter(service, quarter, key, reason(typed, as));
          case "record-payment" ->
              () -> reporting.recordPayment(service, key, payment(quarter, typed, as));
          case "confirm-payment" ->
              () -> reporting.confirmPayment(payment, key, new ActRequest(as));
          case "withdraw-payment" ->
              () -> reporting.withdrawPayment(payment, key, reason(typed, as));
          default -> throw new NotFoundException();
        };
    Service.REPORTING.ask(act);
  }

  private static ClosingRequest closing(Typed typed, @Nullable String as) {
    return new ClosingRequest(typed.filled("empty") == null ? null : Boolean.TRUE, as);
  }

  private static ReasonRequest reason(Typed typed, @Nullable String as) {
    return new ReasonRequest(typed.filled("reason"), as);
  }

  private static PaymentRequest payment(String quarter, Typed typed, @Nullable String as) {
    return new PaymentRequest(
        quarter,
        typed.filled("to"),
        typed.filled("paidOn"),
        new AmountRequest(typed.filled("amount"), typed.value("currency")),
        typed.filled("reference"),
        as);
  }
}

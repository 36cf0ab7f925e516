package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Records a payment. */
public record PaymentRequest(
    String quarter,
    @Nullable String to,
    @Nullable String paidOn,
    Amount amount,
    @Nullable String reference,
    @Nullable String actingAs) {

  /** An amount as it was typed: whether it is one, the service says. */
  public record Amount(@Nullable String amount, String currency) {}
}

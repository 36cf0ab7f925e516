package org.cmsfamily.workbench.reporting;

import org.cmsfamily.workbench.call.AmountRequest;
import org.jspecify.annotations.Nullable;

/** Records a payment. */
public record PaymentRequest(
    String quarter,
    @Nullable String to,
    @Nullable String paidOn,
    AmountRequest amount,
    @Nullable String reference,
    @Nullable String actingAs) {}

package org.cmsfamily.workbench.quarter;

import java.util.Optional;
import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a quarter ask for. */
public record QuarterForm(
    @RestForm @Nullable String empty,
    @RestForm @Nullable String reason,
    @RestForm @Nullable String to,
    @RestForm @Nullable String paidOn,
    @RestForm @Nullable String amount,
    @RestForm @Nullable String currency,
    @RestForm @Nullable String reference) {

  Typed fill(Typed typed) {
    return typed
        .with("empty", Optional.ofNullable(empty).orElse(""))
        .with("reason", reason)
        .with("to", to)
        .with("paidOn", paidOn)
        .with("amount", amount)
        .with("currency", currency)
        .with("reference", reference);
  }
}

package org.cmsfamily.workbench.ledger;

import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ReversalRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of a reversal. */
public record ReversalForm(
    @RestForm @Nullable String reference,
    @RestForm @Nullable String bookingDate,
    @RestForm @Nullable String description,
    @RestForm @Nullable String document) {

  Typed fill(Typed typed) {
    return typed
        .with("reference", reference)
        .with("bookingDate", bookingDate)
        .with("description", description)
        .with("document", document);
  }

  ReversalRequest request(@Nullable String actingAs) {
    var typed = fill(Typed.of("reverse-entry"));
    return new ReversalRequest(
        typed.filled("reference"),
        typed.filled("bookingDate"),
        typed.filled("description"),
        typed.filled("document"),
        actingAs);
  }
}

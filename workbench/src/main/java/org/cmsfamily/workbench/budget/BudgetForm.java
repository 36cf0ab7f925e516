package org.cmsfamily.workbench.budget;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a budget send, each its own part of it. */
public record BudgetForm(
    @RestForm @Nullable String correction,
    @RestForm @Nullable String line,
    @RestForm @Nullable String year,
    @RestForm @Nullable String amount,
    @RestForm @Nullable String reason) {

  Typed fill(Typed typed) {
    return typed
        .with("correction", correction)
        .with("line", line)
        .with("year", year)
        .with("amount", amount)
        .with("reason", reason);
  }
}

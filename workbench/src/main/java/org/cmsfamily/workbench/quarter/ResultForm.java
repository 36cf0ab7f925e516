package org.cmsfamily.workbench.quarter;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a quarter's results ask for. */
public record ResultForm(
    @RestForm @Nullable String indicator,
    @RestForm @Nullable String value,
    @RestForm @Nullable String note,
    @RestForm @Nullable String milestone,
    @RestForm @Nullable String narrative,
    @RestForm @Nullable String reason) {

  Typed fill(Typed typed) {
    return typed
        .with("indicator", indicator)
        .with("value", value)
        .with("note", note)
        .with("milestone", milestone)
        .with("narrative", narrative)
        .with("reason", reason);
  }
}

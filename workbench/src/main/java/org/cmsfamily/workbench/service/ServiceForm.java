package org.cmsfamily.workbench.service;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a service ask for; each has only some of the fields. */
public record ServiceForm(
    @RestForm @Nullable String decision,
    @RestForm @Nullable String kind,
    @RestForm @Nullable String on,
    @RestForm @Nullable String text,
    @RestForm @Nullable String quarter,
    @RestForm @Nullable String indicator,
    @RestForm @Nullable String value,
    @RestForm @Nullable String note,
    @RestForm @Nullable String reason) {

  Typed fill(Typed typed) {
    return typed
        .with("decision", decision)
        .with("kind", kind)
        .with("on", on)
        .with("text", text)
        .with("quarter", quarter)
        .with("indicator", indicator)
        .with("value", value)
        .with("note", note)
        .with("reason", reason);
  }
}

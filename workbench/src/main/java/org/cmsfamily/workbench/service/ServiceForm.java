package org.cmsfamily.workbench.service;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a service ask for; each has only some of the fields. */
public record ServiceForm(
    @RestForm @Nullable String decision,
    @RestForm @Nullable String kind,
    @RestForm @Nullable String on,
    @RestForm @Nullable String text) {

  Typed fill(Typed typed) {
    return typed.with("decision", decision).with("kind", kind).with("on", on).with("text", text);
  }
}

package org.cmsfamily.workbench.administration;

import java.util.Optional;
import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of persons ask for; each has only some of the fields. */
public record PersonForm(
    @RestForm @Nullable String kind,
    @RestForm @Nullable String name,
    @RestForm @Nullable String office,
    @RestForm("login.issuer") @Nullable String issuer,
    @RestForm("login.subject") @Nullable String subject,
    @RestForm @Nullable String person,
    @RestForm @Nullable String role,
    @RestForm @Nullable String holder,
    @RestForm @Nullable String from,
    @RestForm @Nullable String to,
    @RestForm("act") @Nullable String byAct,
    @RestForm @Nullable String code) {

  Typed fill(Typed typed) {
    return typed
        .with("kind", kind)
        .with("name", name)
        .with("office", office)
        .with("login.issuer", issuer)
        .with("login.subject", subject)
        .with("person", person)
        .with("role", role)
        .with("holder", holder)
        .with("from", from)
        .with("to", to)
        .with("act", byAct)
        .with("code", Optional.ofNullable(code).map(String::strip).orElse(null));
  }
}

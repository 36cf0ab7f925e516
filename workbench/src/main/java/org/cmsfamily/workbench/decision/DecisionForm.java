package org.cmsfamily.workbench.decision;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a decision send, each its own part of it. */
public record DecisionForm(
    @RestForm @Nullable String sha256,
    @RestForm @Nullable String address,
    @RestForm @Nullable String status,
    @RestForm @Nullable String adoptedOn,
    @RestForm @Nullable String on,
    @RestForm @Nullable String meeting,
    @RestForm @Nullable String condition,
    @RestForm @Nullable String citation,
    @RestForm @Nullable String provision,
    @RestForm @Nullable String text,
    @RestForm @Nullable String reason,
    @RestForm @Nullable String language,
    @RestForm @Nullable String title,
    @RestForm @Nullable String source) {

  Typed fill(Typed typed) {
    return typed
        .with("document", "")
        .with("document.sha256", sha256)
        .with("document.address", address)
        .with("status", status)
        .with("adoptedOn", adoptedOn)
        .with("on", on)
        .with("meeting", meeting)
        .with("condition", condition)
        .with("citation", citation)
        .with("provision", provision)
        .with("text", text)
        .with("reason", reason)
        .with("language", language)
        .with("title", title)
        .with("source", source);
  }
}

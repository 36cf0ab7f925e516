package org.cmsfamily.workbench.proposal;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form that opens a proposal with the terms of another.
 *
 * @param version of the terms that the page showed
 */
public record CopyForm(
    @RestForm @Nullable String serviceCode,
    @RestForm @Nullable String title,
    @RestForm int version) {

  Typed fill(Typed typed) {
    return typed.with("serviceCode", serviceCode).with("title", title);
  }
}

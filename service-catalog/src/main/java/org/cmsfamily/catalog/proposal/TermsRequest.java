package org.cmsfamily.catalog.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.jspecify.annotations.Nullable;

/** A new text of the terms. */
public record TermsRequest(@NotNull @Valid Terms terms, @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    violations.addAll(terms.violations("/terms"));
  }
}

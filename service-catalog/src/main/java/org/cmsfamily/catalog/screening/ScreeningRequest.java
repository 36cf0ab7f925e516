package org.cmsfamily.catalog.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;

/** Terms to try; they are never stored. */
public record ScreeningRequest(
    @NotNull @Size(min = 1, max = 64) String family, @NotNull @Valid Terms terms)
    implements Request {

  @Override
  public void check(Violations violations) {
    violations.addAll(terms.violations("/terms"));
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The first text of a proposal's terms.
 *
 * @param service the code of the running service that goes on by them, if one does
 */
public record ProposalRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotNull @Valid Terms terms,
    @Nullable @Size(max = 200) String service,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    violations.addAll(terms.violations("/terms"));
  }
}

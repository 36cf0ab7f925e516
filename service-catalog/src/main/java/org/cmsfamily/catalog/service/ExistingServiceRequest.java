package org.cmsfamily.catalog.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A service that runs already, as the registrar of its lead records it.
 *
 * @param terms by which it runs in the present budget year
 * @param decision the key of the decision by which the lead takes part
 * @param since its real first day, if it is known
 */
public record ExistingServiceRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotNull @Valid Terms terms,
    @NotNull @Size(min = 1, max = 160) String decision,
    @Nullable LocalDate since,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    violations.addAll(terms.violations("/terms"));
    if (since != null && since.isAfter(terms.start())) {
      violations.add("/since", Text.of("runs-already").with("start", terms.start()));
    }
  }
}

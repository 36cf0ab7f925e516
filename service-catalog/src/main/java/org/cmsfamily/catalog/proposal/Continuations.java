package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.service.ContinuedServices;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Whether terms can continue the service that their proposal names. */
@ApplicationScoped
class Continuations {
  private final ContinuedServices services;

  Continuations(ContinuedServices services) {
    this.services = services;
  }

  /**
   * The continuation of a service, if a proposal names one.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist in the family; 422 with
   *     every reason why these terms cannot continue it
   */
  @Nullable Continuation of(@Nullable String service, Terms terms, FamilyOn family, String code) {
    if (service == null) {
      return null;
    }
    var now = services.get(service);
    if (!now.family().equals(code)) {
      throw PlatformProblems.notFound("service " + service);
    }
    var continuation = Continuation.of(now);
    Refusal.ifAny(
        CatalogProblems.CONTINUATION_REFUSED, continuation.against(terms, now, family.date()));
    return continuation;
  }

  /** Why terms cannot continue the service today; nothing for those of a new one. */
  List<Violation> against(@Nullable Continuation continuation, Terms terms, FamilyOn family) {
    return continuation == null
        ? List.of()
        : continuation.against(terms, services.get(continuation.service()), family.date());
  }
}

package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.registry.family.DecisionsInForce;

/** The decisions that count as adopted. */
@ApplicationScoped
class AdoptedDecisions implements DecisionsInForce {

  private final Decisions decisions;

  AdoptedDecisions(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public boolean include(String family, String key, String body) {
    return decisions
        .findOptional(key)
        .filter(
            decision ->
                decision.family().equals(family)
                    && decision.body().equals(body)
                    && decision.counts())
        .isPresent();
  }
}

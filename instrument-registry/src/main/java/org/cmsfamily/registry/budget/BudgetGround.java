package org.cmsfamily.registry.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * That the decision on a budget counts.
 *
 * @param adoptedOn the day of its adoption, if known
 * @param since the instant from which it counted
 * @param ceasedAt the instant from which it counted no more; null while it does
 */
record BudgetGround(@Nullable LocalDate adoptedOn, Instant since, @Nullable Instant ceasedAt) {

  boolean holds(AsOf asOf) {
    boolean known =
        !since.isAfter(asOf.knownAt()) && (ceasedAt == null || ceasedAt.isAfter(asOf.knownAt()));
    return known && (asOf.day() == null || adoptedOn == null || !adoptedOn.isAfter(asOf.day()));
  }

  BudgetGround ceased(Instant at) {
    return new BudgetGround(adoptedOn, since, at);
  }
}

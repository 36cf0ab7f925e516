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
 * @param ceasedOn the day from which it counts no more; null while it does, or if no day is known
 */
record BudgetGround(
    @Nullable LocalDate adoptedOn,
    Instant since,
    @Nullable Instant ceasedAt,
    @Nullable LocalDate ceasedOn) {

  boolean holds(AsOf asOf) {
    return !since.isAfter(asOf.knownAt()) && hasBegun(asOf) && !isOver(asOf);
  }

  private boolean hasBegun(AsOf asOf) {
    return asOf.day() == null || adoptedOn == null || !adoptedOn.isAfter(asOf.day());
  }

  /** What is retired since a day counted on the days before. */
  private boolean isOver(AsOf asOf) {
    return ceasedAt != null
        && !ceasedAt.isAfter(asOf.knownAt())
        && (asOf.day() == null || ceasedOn == null || !asOf.day().isBefore(ceasedOn));
  }

  BudgetGround ceased(@Nullable LocalDate on, Instant at) {
    return new BudgetGround(adoptedOn, since, at, on);
  }
}

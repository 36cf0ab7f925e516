package org.cmsfamily.catalog.cost;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A cost plan divided among participants.
 *
 * @param shares one for each participant and budget year, by instrument, then year; empty if the
 *     plan is unclear or its parts do not make the whole
 * @param unclear what the plan leaves open, so that nothing can be compared, with pointers from the
 *     plan
 * @param violations why its parts do not make the whole, with pointers from the plan and, in a
 *     matter of one, the budget {@code year}
 */
public record Costs(List<YearShare> shares, List<Violation> unclear, List<Violation> violations) {

  public Costs {
    shares = List.copyOf(shares);
    unclear = List.copyOf(unclear);
    violations = List.copyOf(violations);
  }

  /** A plan that is clear and whose parts make the whole. */
  public static Costs of(List<YearShare> shares) {
    return new Costs(shares, List.of(), List.of());
  }

  /** What is stored of them: the shares, or nothing while the plan leaves something open. */
  public @Nullable List<YearShare> stored() {
    return open().isEmpty() ? shares : null;
  }

  /** Everything that keeps the plan from being compared with a budget. */
  public List<Violation> open() {
    return Stream.concat(unclear.stream(), violations.stream()).toList();
  }
}

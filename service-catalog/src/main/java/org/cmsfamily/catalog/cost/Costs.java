package org.cmsfamily.catalog.cost;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cost plan divided among participants.
 *
 * @param shares one for each participant and budget year, by instrument, then year; empty if the
 *     plan is unclear or its parts do not make the whole
 * @param unclear what the plan leaves open, so that nothing can be compared
 * @param misfits why its parts do not make the whole
 */
public record Costs(List<YearShare> shares, List<String> unclear, List<Misfit> misfits) {

  public Costs {
    shares = List.copyOf(shares);
    unclear = List.copyOf(unclear);
    misfits = List.copyOf(misfits);
  }

  /** Everything that keeps the plan from being compared with a budget. */
  public List<String> open() {
    return Stream.concat(unclear.stream(), misfits.stream().map(Misfit::message)).toList();
  }
}

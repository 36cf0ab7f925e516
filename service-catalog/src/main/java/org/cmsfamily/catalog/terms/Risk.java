package org.cmsfamily.catalog.terms;

import org.jspecify.annotations.Nullable;

/**
 * What may go wrong.
 *
 * @param score 0 to 5, null if not scored
 * @param mitigation what is done about it, if anything
 * @param implication the analysis's implication that it answers, by its id or its statement
 */
public record Risk(
    String risk,
    @Nullable Integer score,
    @Nullable String mitigation,
    @Nullable String implication) {

  public Risk {
    if (score != null && (score < 0 || score > 5)) {
      throw new IllegalArgumentException("A score is 0 to 5, not " + score);
    }
  }

  /** Something is done about it. */
  public boolean mitigated() {
    return mitigation != null && !mitigation.isBlank();
  }
}

package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the cost of a year spreads over its quarters: a percentage for each, or the word equal. */
final class QuarterShares {
  private static final String PHASING = "phasing";

  private QuarterShares() {}

  /** Makes room for percentages where the word stands. */
  static void open(ObjectNode terms) {
    CostPlans.of(terms)
        .filter(plan -> plan.path(PHASING).isTextual())
        .forEach(plan -> plan.putObject(PHASING));
  }

  /** Writes the word where no percentage was typed. */
  static void settle(ObjectNode terms) {
    CostPlans.of(terms)
        .filter(plan -> plan.has(PHASING) && plan.path(PHASING).isEmpty())
        .forEach(plan -> plan.put(PHASING, "equal"));
  }
}

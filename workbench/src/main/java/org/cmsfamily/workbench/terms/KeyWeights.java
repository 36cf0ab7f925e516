package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The weights of an apportionment key, which each kind of key writes in its own way. */
final class KeyWeights {
  private static final String PERCENT = "percent";
  private static final String WEIGHTS = "weights";

  private KeyWeights() {}

  /** Where the weights of the terms stand: a fixed key has percentages. */
  static String member(ObjectNode terms) {
    return terms.at("/costPlan/key").has(WEIGHTS) ? WEIGHTS : PERCENT;
  }

  /** Leaves only what belongs to the kind of key that was chosen. */
  static void settle(ObjectNode terms) {
    if (!(terms.at("/costPlan/key") instanceof ObjectNode key)) return;
    switch (key.path("kind").asText("")) {
      case "equal" -> {
        key.remove(PERCENT);
        key.remove(WEIGHTS);
      }
      case "fixed" -> move(key, WEIGHTS, PERCENT);
      default -> move(key, PERCENT, WEIGHTS);
    }
  }

  private static void move(ObjectNode key, String from, String to) {
    var weights = key.remove(from);
    if (weights != null && !key.has(to)) key.set(to, weights);
  }
}

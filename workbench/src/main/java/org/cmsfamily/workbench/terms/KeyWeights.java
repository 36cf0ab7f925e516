package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The weights of an apportionment key, which each kind of key writes in its own way. */
final class KeyWeights {
  private static final String PERCENT = "percent";
  private static final String WEIGHTS = "weights";

  private KeyWeights() {}

  /** Where the weights of a cost plan stand: a fixed key has percentages. */
  static String member(JsonNode plan) {
    return plan.path("key").has(WEIGHTS) ? WEIGHTS : PERCENT;
  }

  /** Leaves in each plan only what belongs to the kind of key that was chosen. */
  static void settle(ObjectNode terms) {
    CostPlans.of(terms).forEach(KeyWeights::settlePlan);
  }

  private static void settlePlan(ObjectNode plan) {
    if (!(plan.path("key") instanceof ObjectNode key)) return;
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

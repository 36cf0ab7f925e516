package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** The cost plans of terms: that of all participants, and that of a coalition that starts alone. */
final class CostPlans {
  static final String WHOLE = "costPlan";
  static final String COALITION = "coalition/costPlan";

  private CostPlans() {}

  /** Those that the terms have. */
  static Stream<ObjectNode> of(ObjectNode terms) {
    return Stream.of(WHOLE, COALITION)
        .map(plan -> terms.at("/" + plan))
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast);
  }

  /** Takes away a coalition of nobody. */
  static void pruneCoalition(ObjectNode terms) {
    if (terms.at("/coalition/participants").isEmpty()) terms.remove("coalition");
  }
}

package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/** Whether the Chair of a body can confirm the text as that body amended it. Source: P8. */
final class Amendment {

  private Amendment() {}

  /**
   * Every reason against it.
   *
   * @param carriedOver the body's approval, as one of the amended text
   * @param toCurrent what was committed to on that text
   * @param inForce whether the decision of an approval is in force today
   */
  static List<Violation> against(
      Approval carriedOver, Commitments toCurrent, Predicate<Approval> inForce) {
    var reasons = new ArrayList<Violation>();
    if (toCurrent.latestOf(carriedOver.instrument(), carriedOver.body()).isPresent()) {
      reasons.add(
          rule(
              "already-recorded",
              Text.of("body-decided-already").with("body", carriedOver.body()),
              carriedOver));
    }
    if (!inForce.test(carriedOver)) {
      reasons.add(
          rule(
              "does-not-count",
              Text.of("decision-lapsed").with("decision", carriedOver.decision()),
              carriedOver));
    }
    return reasons;
  }

  private static Violation rule(String rule, Text message, Approval approval) {
    return new Violation(
        "/fingerprint", rule, "P8", message, Map.of("instrument", approval.instrument()));
  }
}

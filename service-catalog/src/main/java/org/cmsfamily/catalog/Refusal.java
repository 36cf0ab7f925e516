package org.cmsfamily.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.problem.Violation;

/** An act that is refused says every reason at once. */
public final class Refusal {

  private Refusal() {}

  /**
   * Refuses an act against which there is any reason.
   *
   * @throws Problem with every reason, if there is any
   */
  public static void ifAny(ProblemType type, List<Violation> reasons) {
    if (!reasons.isEmpty()) {
      var all = reasons.stream().map(Violation::message).collect(Collectors.joining("; "));
      throw Problem.of(type, all).with(reasons);
    }
  }
}

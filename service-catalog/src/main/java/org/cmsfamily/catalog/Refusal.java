package org.cmsfamily.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

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
      throw of(type, reasons);
    }
  }

  /** The problem of an act against which there are these reasons. */
  public static Problem of(ProblemType type, List<Violation> reasons) {
    var detail =
        reasons.size() == 1
            ? reasons.getFirst().text()
            : Text.unworded(
                reasons.stream().map(Violation::message).collect(Collectors.joining("; ")));
    return Problem.of(type, detail).with(reasons);
  }
}

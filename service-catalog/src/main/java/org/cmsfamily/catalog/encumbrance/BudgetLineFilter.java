package org.cmsfamily.catalog.encumbrance;

import java.time.Year;
import java.util.List;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which budget lines are wanted.
 *
 * @param family must be named
 */
public record BudgetLineFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable Integer year) {

  /**
   * @throws Problem 400 if no family is named
   */
  String named() {
    if (family == null) {
      var text = Text.of("family-not-named");
      throw Problem.of(PlatformProblems.INVALID, text).with(List.of(Violation.at("?family", text)));
    }
    return family;
  }

  boolean wants(LineYear line) {
    return (instrument == null || instrument.equals(line.instrument()))
        && (year == null || Year.of(year).equals(line.year()));
  }
}

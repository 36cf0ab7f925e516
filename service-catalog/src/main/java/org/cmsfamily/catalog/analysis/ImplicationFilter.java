package org.cmsfamily.catalog.analysis;

import java.util.List;
import org.cmsfamily.catalog.analysis.Implication.Dimension;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which implications are wanted.
 *
 * @param family must be named
 */
public record ImplicationFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable Dimension dimension,
    @RestQuery @Nullable String area,
    @RestQuery @Nullable String instrument) {

  /**
   * The family's analyses.
   *
   * @throws Problem 400 if no family is named
   */
  Filter filter() {
    if (family == null) {
      var text = Text.of("family-not-named");
      throw Problem.of(PlatformProblems.INVALID, text).with(List.of(Violation.at("?family", text)));
    }
    return Filter.where("family", family);
  }

  List<ImplicationRow> rows(List<Analysis> analyses) {
    return ImplicationRow.of(analyses, some(area), some(instrument)).stream()
        .filter(row -> dimension == null || row.dimension() == dimension)
        .toList();
  }

  private static List<String> some(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }
}

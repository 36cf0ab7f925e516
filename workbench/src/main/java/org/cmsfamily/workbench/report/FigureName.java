package org.cmsfamily.workbench.report;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a figure in words: what it is, and of what.
 *
 * @param member what it is, as the service calls it, such as {@code baseline}
 * @param of its instrument, quarter and service, as far as it has them
 */
record FigureName(String member, List<String> of) {
  /** Steps of an address that say nothing to people. */
  private static final Set<String> SILENT =
      Set.of("services", "costs", "period", "instruments", "quarters", "years");

  /** Reads an address such as {@code /services/S/quarters/2027-Q4/instruments/AEWA/baseline}. */
  @TemplateExtension(matchName = "inWords")
  static FigureName inWords(String figure) {
    var steps = Arrays.stream(figure.split("/")).filter(step -> !step.isEmpty()).toList();
    if (steps.isEmpty()) return new FigureName(figure, List.of());
    return new FigureName(
        steps.getLast(),
        steps.subList(0, steps.size() - 1).reversed().stream()
            .filter(step -> !SILENT.contains(step))
            .toList());
  }

  /** The column that shows such figures; null if there is none. */
  public @Nullable CostColumn column() {
    return CostColumn.find(member);
  }
}

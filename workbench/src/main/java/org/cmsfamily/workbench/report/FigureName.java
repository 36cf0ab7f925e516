package org.cmsfamily.workbench.report;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a figure in words: what it is, and of what.
 *
 * @param member what it is; null if these pages have no word for it
 * @param of its instrument, period and span, as far as it has them
 * @param service the code of its service; null if it is of several
 */
record FigureName(@Nullable FigureMember member, List<Part> of, @Nullable String service) {
  /** Steps of an address that say nothing to people. */
  private static final Set<String> SILENT =
      Set.of(
          "services",
          "costs",
          "period",
          "instruments",
          "quarters",
          "years",
          "neutrality",
          "settlement",
          "lines",
          "staff",
          "shares",
          "amount");

  /** The place of something in a list. */
  private static final Predicate<String> PLACE = Pattern.compile("\\d{1,3}").asMatchPredicate();

  /** Reads an address such as {@code /services/S/quarters/2027-Q4/instruments/AEWA/baseline}. */
  @TemplateExtension(matchName = "inWords")
  static FigureName inWords(String figure) {
    var steps = Arrays.stream(figure.split("/")).filter(step -> !step.isEmpty()).toList();
    var service = service(steps);
    var of =
        steps.reversed().stream()
            .filter(step -> !step.equals(service) && !SILENT.contains(step))
            .filter(step -> FigureMember.of(step).isEmpty() && !PLACE.test(step))
            .map(step -> new Part(step, FigureSpan.find(step)))
            .toList();
    return new FigureName(member(steps), of, service);
  }

  /** Whether it is of an instrument, or of a period. */
  boolean isOf(String text) {
    return of.stream().anyMatch(part -> part.text().equals(text));
  }

  private static @Nullable String service(List<String> steps) {
    return steps.size() > 1 && steps.getFirst().equals("services") ? steps.get(1) : null;
  }

  /** The last step that names one. */
  private static @Nullable FigureMember member(List<String> steps) {
    return steps.reversed().stream()
        .flatMap(step -> FigureMember.of(step).stream())
        .findFirst()
        .orElse(null);
  }

  /**
   * An instrument, a period or a span.
   *
   * @param span null if the text is its name
   */
  public record Part(String text, @Nullable FigureSpan span) {}
}

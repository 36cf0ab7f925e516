package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The years of a cost plan: those of the term, and those for which it names an amount. */
final class PlanYears {
  /** More than any term has: a date mistyped makes no endless grid. */
  private static final int MOST = 12;

  private PlanYears() {}

  static List<Integer> of(ObjectNode terms) {
    var years = new TreeSet<Integer>();
    for (var part : List.of("recurring", "oneTime"))
      terms.path("costPlan").path(part).fieldNames().forEachRemaining(year -> add(years, year));
    var start = year(terms.path("start"));
    var end = year(terms.path("end"));
    if (start.isPresent() && end.isPresent())
      IntStream.rangeClosed(start.get(), end.get()).limit(MOST).forEach(years::add);
    return List.copyOf(years);
  }

  private static void add(Set<Integer> years, String year) {
    if (year.matches("\\d{4}")) years.add(Integer.valueOf(year));
  }

  private static Optional<Integer> year(JsonNode day) {
    try {
      return Optional.of(LocalDate.parse(day.asText()).getYear());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}

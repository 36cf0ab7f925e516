package org.cmsfamily.workbench.decision;

import java.util.Arrays;
import java.util.List;
import org.cmsfamily.workbench.registry.FoundDecisions;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/** One property by which what was found can be narrowed, with its values. */
record Facet(FacetName name, List<Choice> choices) {

  /** The facets that narrow something, in the order of the page. */
  static List<Facet> all(Search search, FoundDecisions found) {
    return Arrays.stream(FacetName.values())
        .map(name -> new Facet(name, choices(name.parameter(), search, found)))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  private static List<Choice> choices(String name, Search search, FoundDecisions found) {
    var chosen = search.chosen().get(name);
    return found.facets().getOrDefault(name, List.of()).stream()
        .map(
            count ->
                new Choice(
                    count.value(),
                    count.names(),
                    count.decisions(),
                    count.value().equals(chosen),
                    search.toggled(name, count.value())))
        .toList();
  }

  /**
   * One value of it.
   *
   * @param names what it is called, if it is a code
   * @param decisions how many have it
   * @param page what choosing it, or no longer choosing it, leads to
   */
  record Choice(String value, @Nullable Names names, long decisions, boolean chosen, String page) {}
}

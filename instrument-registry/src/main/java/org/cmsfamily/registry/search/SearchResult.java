package org.cmsfamily.registry.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * What was found, the best first.
 *
 * @param items the passages of this page
 * @param facets how many decisions there are by instrument, body, area, verb, year and language,
 *     among all that was found
 * @param next the cursor of the page after it; null if it is the last
 * @param total how many passages were found in all
 * @param decisions how many decisions they are of
 */
public record SearchResult(
    List<Hit> items,
    Map<String, List<Count>> facets,
    @Nullable String next,
    long total,
    long decisions) {

  public SearchResult {
    items = List.copyOf(items);
    facets = Map.copyOf(facets);
  }

  /**
   * A title or provision.
   *
   * @param decision the decision's key
   * @param title its title in the passage's language, if it has one in that
   * @param number the provision's number; null of a title, or if it has none
   * @param verb the provision's verb; null of a title
   * @param extract the words found, between guillemets, with what stands around them
   */
  public record Hit(
      String decision,
      String instrument,
      String body,
      @Nullable LocalDate adoptedOn,
      String title,
      String language,
      @Nullable String number,
      @Nullable String verb,
      String extract) {}

  /**
   * How many decisions have the value.
   *
   * @param names what it is called, if it is a code
   */
  public record Count(String value, long decisions, @Nullable Names names) {}
}

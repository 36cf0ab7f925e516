package org.cmsfamily.workbench.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, the best first.
 *
 * @param facets how many decisions there are by each property
 */
public record SearchResult(
    List<Hit> items, Map<String, List<Count>> facets, @Nullable String next) {

  /**
   * A title or provision.
   *
   * @param number the provision's number; null of a title
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

  /** How many decisions have a value. */
  public record Count(String value, long decisions) {}
}

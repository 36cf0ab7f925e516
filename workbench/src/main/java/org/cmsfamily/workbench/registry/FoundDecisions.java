package org.cmsfamily.workbench.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that a search found, the best first.
 *
 * @param facets how many decisions there are by each property
 * @param total how many were found in all
 */
public record FoundDecisions(
    List<Found> items, Map<String, List<Count>> facets, @Nullable String next, long total) {

  /**
   * One of them.
   *
   * @param adoptedOnPublished the day, month or year of its adoption, as it was published
   * @param counts whether it counts as adopted
   * @param passages how many of its titles and provisions were found
   * @param hits the best of them
   */
  public record Found(
      String key,
      String instrument,
      String body,
      @Nullable String symbol,
      @Nullable LocalDate adoptedOn,
      @Nullable String adoptedOnPublished,
      Names title,
      @Nullable DecisionStatus status,
      boolean counts,
      long passages,
      List<Hit> hits) {}

  /**
   * A title or provision.
   *
   * @param number the provision's number; null of a title
   * @param verb the provision's verb; null of a title
   * @param extract the words found, between guillemets, with what stands around them
   */
  public record Hit(
      String language, @Nullable String number, @Nullable String verb, String extract) {}

  /**
   * How many decisions have a value.
   *
   * @param names what it is called, if it is a code
   */
  public record Count(String value, long decisions, @Nullable Names names) {}
}

package org.cmsfamily.registry.search;

import java.util.List;
import java.util.Map;
import org.cmsfamily.registry.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of which something was found, the best first.
 *
 * @param items those of this page
 * @param facets how many decisions there are by each property, among all that was found
 * @param next the cursor of the page after it; null if it is the last
 * @param total how many decisions were found in all
 */
public record FoundDecisions(
    List<FoundDecision> items, Map<String, List<Count>> facets, @Nullable String next, long total) {

  public FoundDecisions {
    items = List.copyOf(items);
    facets = Map.copyOf(facets);
  }
}

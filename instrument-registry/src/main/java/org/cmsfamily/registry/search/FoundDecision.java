package org.cmsfamily.registry.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.registry.decision.DecisionSummary;
import org.cmsfamily.registry.search.SearchResult.Hit;

/**
 * A decision of which something was found, as a list shows it.
 *
 * @param passages how many of its titles and provisions were found
 * @param hits the best of them, at most 3
 */
public record FoundDecision(
    @JsonUnwrapped DecisionSummary decision, long passages, List<Hit> hits) {

  public FoundDecision {
    hits = List.copyOf(hits);
  }
}

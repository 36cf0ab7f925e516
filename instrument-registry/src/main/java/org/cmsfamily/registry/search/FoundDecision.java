package org.cmsfamily.registry.search;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.decision.DecisionStatus;
import org.cmsfamily.registry.search.SearchResult.Hit;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A decision of which something was found.
 *
 * @param decision its key
 * @param status which it has, or had on the day asked for
 * @param counts whether it counts as adopted today
 * @param passages how many of its titles and provisions were found
 * @param hits the best of them, at most 3
 */
public record FoundDecision(
    String decision,
    String instrument,
    String body,
    @Nullable String symbol,
    @Nullable LocalDate adoptedOn,
    Names title,
    DecisionStatus status,
    boolean counts,
    long passages,
    List<Hit> hits) {

  public FoundDecision {
    hits = List.copyOf(hits);
  }
}

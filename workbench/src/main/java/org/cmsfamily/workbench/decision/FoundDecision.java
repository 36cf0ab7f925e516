package org.cmsfamily.workbench.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.cmsfamily.workbench.registry.SearchResult.Hit;

/**
 * A decision with what was found in it.
 *
 * @param head what is the same for all its passages
 */
record FoundDecision(Hit head, List<Passage> passages) {

  /** The decisions of these passages, in their order. */
  static List<FoundDecision> group(List<Hit> hits) {
    var byDecision = new LinkedHashMap<String, List<Hit>>();
    hits.forEach(
        hit -> byDecision.computeIfAbsent(hit.decision(), key -> new ArrayList<>()).add(hit));
    return byDecision.values().stream().map(FoundDecision::of).toList();
  }

  private static FoundDecision of(List<Hit> hits) {
    return new FoundDecision(
        hits.getFirst(), hits.stream().filter(hit -> hit.verb() != null).map(Passage::of).toList());
  }
}

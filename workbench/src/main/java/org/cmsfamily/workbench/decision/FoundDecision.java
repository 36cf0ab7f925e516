package org.cmsfamily.workbench.decision;

import java.util.List;
import org.cmsfamily.workbench.registry.FoundDecisions.Found;

/**
 * A decision with what was found in it.
 *
 * @param passages the best of its paragraphs
 * @param others how many more were found in it
 */
record FoundDecision(Found head, List<Passage> passages, long others) {

  static FoundDecision of(Found found) {
    return new FoundDecision(
        found,
        found.hits().stream().filter(hit -> hit.verb() != null).map(Passage::of).toList(),
        found.passages() - found.hits().size());
  }
}

package org.cmsfamily.workbench.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cmsfamily.workbench.registry.FoundDecisions.Found;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what was found in it.
 *
 * @param adopted the day, month or year of its adoption, as it was published
 * @param passages the best of its paragraphs
 * @param others how many more were found in it
 */
record FoundDecision(Found head, @Nullable String adopted, List<Passage> passages, long others) {

  /** The latest adopted first; what is not adopted yet comes last. */
  static final Comparator<FoundDecision> NEWEST_FIRST =
      Comparator.comparing(
          one -> one.head().adoptedOn(),
          Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  static FoundDecision of(Found found) {
    return new FoundDecision(
        found,
        found.adoptedOnPublished(),
        found.hits().stream().filter(hit -> hit.verb() != null).map(Passage::of).toList(),
        found.passages() - found.hits().size());
  }
}

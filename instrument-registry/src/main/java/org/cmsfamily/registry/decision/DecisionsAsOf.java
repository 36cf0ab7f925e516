package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.time.AsOf;

/**
 * Decisions as of a day and as known at an instant. What was a draft then is shown only to those
 * who may see drafts, even if it is published today.
 */
@ApplicationScoped
class DecisionsAsOf {

  private final Actor actor;

  DecisionsAsOf(Actor actor) {
    this.actor = actor;
  }

  /**
   * One of them in a language, or else in that of its original.
   *
   * @throws Problem 404 if it was not known or not in effect
   */
  DecisionState view(Decision decision, AsOf asOf, String language) {
    var read = decision.as(asOf.knownAt());
    var text = read.shownIn(language, asOf.knownAt());
    return visible(decision, asOf)
        .map(
            change ->
                DecisionState.of(
                    read.in(text.language(), asOf.knownAt()),
                    change,
                    decision
                        .course()
                        .waiting(asOf.knownAt())
                        .filter(waiting -> mayBeSeen(decision.readersOf(waiting)))
                        .orElse(null),
                    asOf.knownAt(),
                    text))
        .orElseThrow(() -> PlatformProblems.notFound("decision " + decision.key()));
  }

  /** How it stood; empty if the actor did not see it then. */
  Optional<StatusChange> visible(Decision decision, AsOf asOf) {
    return decision.asOf(asOf, change -> mayBeSeen(decision.readersOf(change)));
  }

  /** The version for the entity tag, in which no change shows that the caller may not see. */
  long version(Decision decision) {
    return decision.errata().size()
        + decision.texts().others().size()
        + decision.statusChanges().stream()
            .filter(change -> mayBeSeen(decision.readersOf(change)))
            .count();
  }

  private boolean mayBeSeen(Set<String> readers) {
    return readers.contains(Aggregate.EVERYONE) || !Collections.disjoint(readers, actor.holders());
  }
}

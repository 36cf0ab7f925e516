package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Optional;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as of a day and as known at an instant. What was a draft then is shown to those alone
 * who may see drafts, though it be published today.
 */
@ApplicationScoped
class DecisionsAsOf {

  private final Decisions decisions;
  private final Actor actor;

  DecisionsAsOf(Decisions decisions, Actor actor) {
    this.decisions = decisions;
    this.actor = actor;
  }

  /** A page of those seen from there. What is left out makes the page shorter. */
  Paged<DecisionState> page(
      @Nullable String family,
      @Nullable String body,
      @Nullable String status,
      AsOf viewpoint,
      Page page) {
    var found = decisions.page(family, body, status, page);
    return new Paged<>(
        found.items().stream().flatMap(d -> seen(d, viewpoint).stream()).toList(), found.next());
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if it is not seen from there
   */
  DecisionState view(Decision decision, AsOf viewpoint) {
    return seen(decision, viewpoint)
        .orElseThrow(() -> PlatformProblems.notFound("decision " + decision.key()));
  }

  private Optional<DecisionState> seen(Decision decision, AsOf viewpoint) {
    return decision
        .asOf(viewpoint)
        .filter(step -> mayBeSeen(decision, step))
        .map(step -> DecisionState.of(decision, step, viewpoint.knownAt()));
  }

  private boolean mayBeSeen(Decision decision, StatusChange step) {
    var readers = decision.readersOf(step);
    return readers.contains(Aggregate.EVERYONE) || !Collections.disjoint(readers, actor.holders());
  }
}

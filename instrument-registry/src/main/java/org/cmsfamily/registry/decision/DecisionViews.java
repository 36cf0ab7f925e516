package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Shows a decision with what a reader asks next: who took it where, and what it has to do with. */
@ApplicationScoped
class DecisionViews {

  private final DecisionsAsOf decisions;
  private final RelatedDecisions related;
  private final Bodies bodies;
  private final Meetings meetings;
  private final DecisionActs acts;

  DecisionViews(
      DecisionsAsOf decisions,
      RelatedDecisions related,
      Bodies bodies,
      Meetings meetings,
      DecisionActs acts) {
    this.decisions = decisions;
    this.related = related;
    this.bodies = bodies;
    this.meetings = meetings;
    this.acts = acts;
  }

  /**
   * One decision.
   *
   * @param language null for that of its original
   */
  DecisionView of(Decision decision, AsOf asOf, @Nullable String language) {
    var state =
        decisions.view(decision, asOf, language == null ? decision.texts().language() : language);
    return new DecisionView(
        state,
        bodies.findOptional(state.body()).map(Body::names).orElse(null),
        meetings
            .findOptional(state.meeting())
            .flatMap(meeting -> meetings.asOf(meeting, asOf))
            .map(DecisionView.Held::of)
            .orElse(null),
        related.namedBy(decision, asOf),
        related.naming(decision, asOf),
        acts.of(decision));
  }
}

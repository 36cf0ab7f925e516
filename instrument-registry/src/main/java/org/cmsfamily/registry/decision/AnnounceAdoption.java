package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;

/** Stores what becomes of a decision, and announces when it is tabled, counts or ceases to. */
@ApplicationScoped
class AnnounceAdoption {

  private final Decisions decisions;
  private final Event<DecisionTabled> tabled;
  private final Event<DecisionAdopted> adopted;
  private final Event<DecisionCeased> ceased;

  AnnounceAdoption(
      Decisions decisions,
      Event<DecisionTabled> tabled,
      Event<DecisionAdopted> adopted,
      Event<DecisionCeased> ceased) {
    this.decisions = decisions;
    this.tabled = tabled;
    this.adopted = adopted;
    this.ceased = ceased;
  }

  /** The next version of a decision, and the act that made it, seen by those whom it invites. */
  Done<DecisionResult> store(DecisionAct act, Decision before, Decision after, Capacity capacity) {
    var updated = decisions.update(after);
    var event = announce(before, updated);
    var bound =
        Map.<String, Object>of("decision", updated.key(), "status", updated.now().status().name());
    return Done.of(
        DecisionResult.of(updated, event.invitations()),
        ActDraft.of(act, "decision", updated, capacity, bound).touching(event.invitees()));
  }

  /** What was announced, with the invitations that were issued if it counts now and did not. */
  private DecisionAdopted announce(Decision before, Decision after) {
    if (after.isSeenByItsBody() && !before.isSeenByItsBody()) {
      tabled.fire(new DecisionTabled(after));
    }
    var event = new DecisionAdopted(after);
    if (after.counts() && !before.counts()) {
      adopted.fire(event);
    } else if (before.counts() && !after.counts()) {
      ceased.fire(new DecisionCeased(after));
    }
    return event;
  }
}

package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** Stores what becomes of a decision, and announces when it begins or ceases to count. */
@ApplicationScoped
class AnnounceAdoption {

  private final Decisions decisions;
  private final Event<DecisionAdopted> adopted;
  private final Event<DecisionCeased> ceased;

  AnnounceAdoption(
      Decisions decisions, Event<DecisionAdopted> adopted, Event<DecisionCeased> ceased) {
    this.decisions = decisions;
    this.adopted = adopted;
    this.ceased = ceased;
  }

  /** The next version of a decision, and the act that made it. */
  Done<DecisionResult> store(DecisionAct act, Decision before, Decision after, Capacity capacity) {
    var updated = decisions.update(after);
    var result = DecisionResult.of(updated, announce(before, updated));
    var bound =
        Map.<String, Object>of("decision", updated.key(), "status", updated.now().status().name());
    return Done.of(result, ActDraft.of(act, "decision", updated, capacity, bound));
  }

  /** The ids of the invitations issued, if it counts now and did not before. */
  private List<String> announce(@Nullable Decision before, Decision after) {
    boolean counted = before != null && before.counts();
    var event = new DecisionAdopted(after);
    if (after.counts() && !counted) {
      adopted.fire(event);
    } else if (counted && !after.counts()) {
      ceased.fire(new DecisionCeased(after));
    }
    return event.invitations();
  }
}

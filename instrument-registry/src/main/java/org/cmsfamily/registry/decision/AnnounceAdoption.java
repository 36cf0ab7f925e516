package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Announces a decision's adoption once: when it first counts. */
@ApplicationScoped
class AnnounceAdoption {

  private final Event<DecisionAdopted> adopted;

  AnnounceAdoption(Event<DecisionAdopted> adopted) {
    this.adopted = adopted;
  }

  /** The ids of the invitations issued, if it counts now and did not before. */
  List<String> announce(@Nullable Decision before, Decision after) {
    var event = new DecisionAdopted(after);
    if (after.counts() && (before == null || !before.counts())) {
      adopted.fire(event);
    }
    return event.invitations();
  }
}

package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets follow what follows, once: when a decision first counts. */
@ApplicationScoped
class AnnounceAdoption {

  private final Instance<DecisionAdopted> consequences;

  AnnounceAdoption(@Any Instance<DecisionAdopted> consequences) {
    this.consequences = consequences;
  }

  /** The ids of the invitations made, if it counts now and did not before. */
  List<String> follow(@Nullable Decision before, Decision after) {
    if (!after.counts() || (before != null && before.counts())) {
      return List.of();
    }
    return consequences.stream().flatMap(c -> c.followFrom(after).stream()).toList();
  }
}

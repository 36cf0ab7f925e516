package org.cmsfamily.registry.decision;

import java.util.List;

/** What follows when a decision first counts as adopted, in the same transaction. */
public interface DecisionAdopted {

  /**
   * Does what follows.
   *
   * @return the ids of the invitations made by it
   */
  List<String> followFrom(Decision decision);
}

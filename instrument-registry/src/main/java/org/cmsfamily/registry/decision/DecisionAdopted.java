package org.cmsfamily.registry.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision counts as adopted for the first time. Observers do in the same transaction what
 * follows from it.
 */
public final class DecisionAdopted {

  private final Decision decision;
  private final List<String> invitations = new ArrayList<>();

  DecisionAdopted(Decision decision) {
    this.decision = decision;
  }

  /** The decision that counts now. */
  public Decision decision() {
    return decision;
  }

  /** Adds the id of an invitation that was issued because of it. */
  public void invited(String invitation) {
    invitations.add(invitation);
  }

  /** The ids of the invitations issued because of it. */
  List<String> invitations() {
    return List.copyOf(invitations);
  }
}

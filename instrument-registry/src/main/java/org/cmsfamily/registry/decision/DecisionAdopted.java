package org.cmsfamily.registry.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A decision counts as adopted for the first time. Observers do in the same transaction what
 * follows from it.
 */
public final class DecisionAdopted {

  private final Decision decision;
  private final List<String> invitations = new ArrayList<>();
  private final Set<String> invitees = new HashSet<>();

  DecisionAdopted(Decision decision) {
    this.decision = decision;
  }

  /** The decision that counts now. */
  public Decision decision() {
    return decision;
  }

  /** Adds the id of an invitation that was issued because of it, and the holders it is for. */
  public void invited(String invitation, Set<String> holders) {
    invitations.add(invitation);
    invitees.addAll(holders);
  }

  /** The holders whom the invitations issued because of it touch. */
  Set<String> invitees() {
    return Set.copyOf(invitees);
  }

  /** The ids of the invitations issued because of it. */
  List<String> invitations() {
    return List.copyOf(invitations);
  }
}

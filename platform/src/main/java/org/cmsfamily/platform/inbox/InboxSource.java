package org.cmsfamily.platform.inbox;

import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;

/**
 * One kind of matter of a service that may wait for somebody. Implemented by beans of the service;
 * {@link InboxResource} asks all of them.
 */
public interface InboxSource {

  /** How many items a source names at most: far more than wait for one person, and bounded. */
  int MOST = 2_000;

  /**
   * What waits for whoever holds the capacities: at most {@link #MOST} items, in any order. Called
   * in a read transaction that sees what the reader may see.
   *
   * @param held the reader's capacities of today; never empty
   */
  List<InboxItem> waitingFor(Set<Capacity> held);
}

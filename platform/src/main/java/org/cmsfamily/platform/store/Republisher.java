package org.cmsfamily.platform.store;

import java.util.Collection;
import java.util.List;

/** One kind of what a service publishes, which it can publish anew under another epoch. */
public interface Republisher {

  /** How many are published at once. */
  int AT_ONCE = 200;

  /**
   * Publishes the newest states of some more, in the order of their ids, each locked so that no
   * newer one is published before it.
   *
   * @param after the last id of the call before; empty at first
   * @param most how many at most
   * @return the ids of those that were published; empty if there are no more
   */
  List<String> republish(String after, int most);

  /**
   * Publishes those that were brought in: of the ids the ones of this kind, or all there are if it
   * has no such ids.
   */
  default void publishAll(Collection<String> ids) {
    var done = republish("", AT_ONCE);
    while (!done.isEmpty()) {
      done = republish(done.getLast(), AT_ONCE);
    }
  }
}

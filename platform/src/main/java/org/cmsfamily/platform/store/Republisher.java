package org.cmsfamily.platform.store;

import java.util.List;

/** One kind of what a service publishes, which it can publish anew under another epoch. */
public interface Republisher {

  /**
   * Publishes the newest states of some more, in the order of their ids, each locked so that no
   * newer one is published before it.
   *
   * @param after the last id of the call before; empty at first
   * @param most how many at most
   * @return the ids of those that were published; empty if there are no more
   */
  List<String> republish(String after, int most);
}

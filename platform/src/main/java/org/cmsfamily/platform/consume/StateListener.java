package org.cmsfamily.platform.consume;

import java.util.Set;

/**
 * Follows state topics. Called once for each newer version of a key, in order, within one
 * transaction as {@code system} that also notes the version.
 */
public interface StateListener {

  /** The topics followed; several listeners may follow one. */
  Set<String> topics();

  /**
   * Applies a newer state and what follows from it.
   *
   * @throws PoisonRecordException if it can never be applied; it is then parked
   * @throws org.cmsfamily.platform.problem.Problem {@code not-known-yet} if it speaks of something
   *     that another topic has not brought yet; it is then tried again for a minute, and parked
   */
  void apply(StateRecord state);
}

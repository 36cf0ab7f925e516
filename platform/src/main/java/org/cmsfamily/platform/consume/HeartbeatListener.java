package org.cmsfamily.platform.consume;

import java.time.Instant;

/**
 * Follows the heartbeats of the topics that this service reads. A beat is no state: no version of
 * it is noted, and it is never parked.
 */
public interface HeartbeatListener {

  /** The CloudEvents type of a heartbeat. */
  String TYPE = "org.cmsfamily.registry.heartbeat";

  /**
   * Everything that was committed before the beat, and came by its partition, has been applied
   * here. Called in a transaction as {@code system}.
   *
   * @param at when the beat was appended, by its producer's clock
   */
  void beat(int partition, Instant at);
}

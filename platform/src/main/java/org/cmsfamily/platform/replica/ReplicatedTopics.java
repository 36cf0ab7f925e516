package org.cmsfamily.platform.replica;

import java.util.Set;

/**
 * The topics of others that a service keeps replicas of; each service has at most one such bean.
 */
public interface ReplicatedTopics {

  /** The topics. */
  Set<ReplicaTopic<?>> all();
}

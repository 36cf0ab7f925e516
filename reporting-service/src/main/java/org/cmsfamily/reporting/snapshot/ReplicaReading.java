package org.cmsfamily.reporting.snapshot;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.Replicas;

/**
 * Reads the records of a family that one manifest rests on, each together with its version, and
 * notes the versions of those that were taken.
 */
final class ReplicaReading {

  private final Replicas replicas;
  private final String family;
  private final SortedMap<String, String> versions = new TreeMap<>();

  ReplicaReading(Replicas replicas, String family) {
    this.replicas = replicas;
    this.family = family;
  }

  /**
   * The facts of one record.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet}
   */
  <T> T get(ReplicaTopic<T> topic, String key) {
    return replicas
        .replica(topic, key)
        .map(replica -> taken(topic, replica))
        .orElseThrow(() -> PlatformProblems.notKnownYet(key));
  }

  /** The facts of those of the family's records that are wanted, by key. */
  <T> List<T> list(ReplicaTopic<T> topic, Predicate<T> wanted) {
    return replicas.replicas(topic, family).stream()
        .filter(replica -> wanted.test(replica.facts()))
        .map(replica -> taken(topic, replica))
        .toList();
  }

  private <T> T taken(ReplicaTopic<T> topic, Replicas.Replica<T> replica) {
    var version = replica.version();
    versions.put(topic.topic() + "/" + replica.key(), version.epoch() + "." + version.number());
    return replica.facts();
  }

  /** The versions of all that were taken, by topic and key. */
  SortedMap<String, String> versions() {
    return Collections.unmodifiableSortedMap(versions);
  }
}

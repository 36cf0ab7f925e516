package org.cmsfamily.platform.consume;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What was published before the start: the ends of all partitions as they were then. Each is to be
 * applied by this member or by another one of the group, as all of them write to one database.
 */
final class StartingGoal {
  private final Set<String> topics;
  private @Nullable Map<TopicPartition, Long> open;

  StartingGoal(Set<String> topics) {
    this.topics = topics;
  }

  boolean isReachedBy(Consumer<String, @Nullable String> consumer) {
    if (open == null) {
      open = ends(consumer);
    }
    if (open == null) {
      return false;
    }
    open.values().removeIf(end -> end == 0);
    var mine = consumer.assignment();
    open.entrySet()
        .removeIf(
            end ->
                mine.contains(end.getKey()) && consumer.position(end.getKey()) >= end.getValue());
    if (!open.isEmpty()) {
      var committed = consumer.committed(open.keySet());
      open.entrySet()
          .removeIf(
              end -> {
                var at = committed.get(end.getKey());
                return at != null && at.offset() >= end.getValue();
              });
    }
    return open.isEmpty();
  }

  /** Null while a topic does not exist yet. */
  private @Nullable Map<TopicPartition, Long> ends(Consumer<String, @Nullable String> consumer) {
    var ends = new HashMap<TopicPartition, Long>();
    for (var topic : topics) {
      var partitions = consumer.partitionsFor(topic);
      if (partitions == null || partitions.isEmpty()) {
        return null;
      }
      ends.putAll(
          consumer.endOffsets(
              partitions.stream().map(one -> new TopicPartition(topic, one.partition())).toList()));
    }
    return ends;
  }
}

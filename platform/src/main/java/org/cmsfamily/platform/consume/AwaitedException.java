package org.cmsfamily.platform.consume;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Some records wait for what others bring; all the others of the poll have been applied. */
final class AwaitedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<TopicPartition, Long> first = new HashMap<>();

  AwaitedException(List<ConsumerRecord<String, @Nullable String>> awaited) {
    super("Waiting for what other records bring");
    for (var message : awaited) {
      first.merge(partition(message), message.offset(), Math::min);
    }
  }

  /** Whether the partition of a beat is one of those that are read again. */
  boolean isInPartitionOf(ConsumerRecord<String, @Nullable String> beat) {
    return first.containsKey(partition(beat));
  }

  private static TopicPartition partition(ConsumerRecord<String, @Nullable String> message) {
    return new TopicPartition(message.topic(), message.partition());
  }

  /** From where to read on in each partition that has such a record. */
  Map<TopicPartition, Long> first() {
    return first;
  }
}

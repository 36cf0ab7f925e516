package org.cmsfamily.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cmsfamily.platform.broker.KafkaSettings;
import org.cmsfamily.platform.consume.PoisonRecordException;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.cmsfamily.platform.store.AsSystem;
import org.jspecify.annotations.Nullable;

/**
 * Builds all replicas anew beside the old ones from what the topics hold, outside the service's
 * consumer group, and puts them in their place in one transaction.
 */
@ApplicationScoped
public class RebuildReplicas {

  private static final Duration POLL = Duration.ofMillis(500);

  private final Instance<ReplicatedTopics> replicated;
  private final KafkaSettings kafka;
  private final RebuiltReplicas rebuilt;

  RebuildReplicas(
      Instance<ReplicatedTopics> replicated, KafkaSettings kafka, RebuiltReplicas rebuilt) {
    this.replicated = replicated;
    this.kafka = kafka;
    this.rebuilt = rebuilt;
  }

  /**
   * What was built.
   *
   * @param records the replicas that there are now
   * @param unreadable records that were left out, as they are when they come
   */
  public record Rebuilt(long records, long unreadable) {}

  /** All of them; none in a service that remembers nothing of others. */
  public Rebuilt all() {
    var run = UUID.randomUUID().toString();
    long before = AsSystem.call(rebuilt::newestRevision);
    long unreadable = 0;
    for (var topics : replicated) {
      for (var topic : topics.all()) {
        unreadable += read(run, topic);
      }
    }
    return new Rebuilt(AsSystem.call(() -> rebuilt.swap(run, before)), unreadable);
  }

  private long read(String run, ReplicaTopic<?> topic) {
    try (var consumer = new KafkaConsumer<String, @Nullable String>(settings())) {
      var partitions =
          consumer.partitionsFor(topic.topic()).stream()
              .map(one -> new TopicPartition(topic.topic(), one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      long unreadable = 0;
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        var records = consumer.poll(POLL);
        unreadable += AsSystem.call(() -> store(run, topic, records));
      }
      return unreadable;
    }
  }

  private long store(
      String run, ReplicaTopic<?> topic, ConsumerRecords<String, @Nullable String> records) {
    long unreadable = 0;
    for (var message : records) {
      if (StateRecord.isState(message) && !store(run, topic, message)) {
        unreadable++;
      }
    }
    return unreadable;
  }

  private boolean store(
      String run, ReplicaTopic<?> topic, ConsumerRecord<String, @Nullable String> message) {
    try {
      var state = StateRecord.of(message);
      state.read(topic.facts());
      rebuilt.store(run, state, ReplicaListener.family(state));
      return true;
    } catch (PoisonRecordException | UnreadableJsonException e) {
      return false;
    }
  }

  private Map<String, Object> settings() {
    return kafka.of(
        Map.of(),
        Map.of(
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
            StringDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
            StringDeserializer.class,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed"));
  }
}

package org.cmsfamily.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topics, as a consumer of committed records reads it from their beginning. */
final class PublishedState {

  /** The newest record of a key. */
  record Newest(long epoch, long version, String value) {}

  private static final String PREFIX = "kafka.client.";

  private final Map<String, Newest> newest = new HashMap<>();
  private final List<String> disorder = new ArrayList<>();

  private PublishedState() {}

  /** Reads whole topics as far as they reach now, and remembers the keys that are wanted. */
  static PublishedState of(List<String> topics, Predicate<String> wanted) {
    var state = new PublishedState();
    try (var consumer = new KafkaConsumer<String, String>(settings())) {
      var partitions = new ArrayList<TopicPartition>();
      for (var topic : topics) {
        consumer
            .partitionsFor(topic)
            .forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      state.readTo(consumer.endOffsets(partitions), consumer, wanted);
    }
    return state;
  }

  /** By {@code topic/key}. */
  Map<String, Newest> newest() {
    return Map.copyOf(newest);
  }

  /** Records that came after a newer one of their key. */
  List<String> disorder() {
    return List.copyOf(disorder);
  }

  private void readTo(
      Map<TopicPartition, Long> ends,
      KafkaConsumer<String, String> consumer,
      Predicate<String> wanted) {
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      for (var message : consumer.poll(Duration.ofSeconds(1))) {
        if (wanted.test(message.key())) note(message);
      }
    }
  }

  private void note(ConsumerRecord<String, String> message) {
    var version = message.headers().lastHeader("ce_version");
    if (version == null) return;
    var parts = new String(version.value(), StandardCharsets.UTF_8).split("\\.", -1);
    var read = new Newest(Long.parseLong(parts[0]), Long.parseLong(parts[1]), message.value());
    var name = message.topic() + "/" + message.key();
    var before = newest.put(name, read);
    if (before != null && isNewer(before, read)) disorder.add(name + " " + before + " " + read);
  }

  private static boolean isNewer(Newest one, Newest other) {
    return one.epoch() > other.epoch()
        || (one.epoch() == other.epoch() && one.version() > other.version());
  }

  private static Properties settings() {
    var settings = new Properties();
    settings.put("bootstrap.servers", "127.0.0.1:" + SuiteFacts.fact("port.kafka"));
    settings.put("isolation.level", "read_committed");
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", StringDeserializer.class.getName());
    SuiteFacts.facts()
        .forEach(
            (fact, value) -> {
              if (fact.startsWith(PREFIX)) settings.put(fact.substring(PREFIX.length()), value);
            });
    return settings;
  }
}

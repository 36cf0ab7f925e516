package org.cmsfamily.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The other services of a test: writes states as they would, and reads what the service under test
 * published.
 */
public final class TestTopics {
  private static final Duration POLL = Duration.ofMillis(200);

  private TestTopics() {}

  /** Publishes a state as its producer does, and returns when the broker has it. */
  public static void publish(String topic, String key, long version, String json) {
    publish(topic, key, json, headers(topic, key, version));
  }

  /** Publishes anything at all, with no header but the given. */
  public static void publish(String topic, String key, String value, Map<String, String> headers) {
    var record =
        new ProducerRecord<String, String>(topic, null, key, value, recordHeaders(headers));
    try (var producer =
        new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All committed records of a topic, each partition in its order. */
  public static List<ConsumerRecord<String, String>> read(String topic) {
    try (var consumer =
        new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<String, String>>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
      return records;
    }
  }

  /** The committed records of one key, oldest first. */
  public static List<ConsumerRecord<String, String>> read(String topic, String key) {
    return read(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  /** A header's text, empty if it is not there. */
  public static String header(ConsumerRecord<String, String> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> headers(String topic, String key, long version) {
    return Map.of(
        "ce_id",
        UUID.randomUUID().toString(),
        "ce_source",
        "/" + topic.substring(0, topic.indexOf('.')),
        "ce_type",
        topic,
        "ce_subject",
        key,
        "ce_specversion",
        "1.0",
        "ce_time",
        Instant.now().toString(),
        "ce_version",
        "0." + version,
        "content-type",
        "application/json");
  }

  private static RecordHeaders recordHeaders(Map<String, String> headers) {
    var all = new RecordHeaders();
    headers.forEach((name, value) -> all.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return all;
  }

  private static Map<String, Object> client() {
    return Map.of(
        "bootstrap.servers",
        TestServers.bootstrapServers(),
        "isolation.level",
        "read_committed",
        "acks",
        "all",
        "enable.auto.commit",
        "false",
        "linger.ms",
        "0");
  }
}

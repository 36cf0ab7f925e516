package org.cmsfamily.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The registry's heartbeat, for tests of the other services: on each partition of its appointments'
 * topic, each second of the test run, unless a test makes it silent.
 */
public final class TestHeartbeat {
  private static final String TOPIC = "registry.appointments";
  private static final String TYPE = "org.cmsfamily.registry.heartbeat";
  private static final String SILENT = "skein.test.heartbeat.silent";
  private static final int PARTITIONS = 6;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private TestHeartbeat() {}

  /** Begins once. */
  static void ensure() {
    TestRun.once(
        "heartbeat",
        () -> {
          Thread.ofPlatform().name("heartbeat").daemon().start(TestHeartbeat::run);
          return "beating";
        });
  }

  /** No beat leaves before {@link #resume}. */
  public static void silence() {
    System.setProperty(SILENT, "true");
  }

  /** Beats go on. */
  public static void resume() {
    System.clearProperty(SILENT);
  }

  private static void run() {
    var client = Map.<String, Object>of("bootstrap.servers", TestServers.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      while (!Thread.currentThread().isInterrupted()) {
        if (!Boolean.getBoolean(SILENT)) {
          beat(producer, Instant.now());
        }
        Thread.sleep(SECOND);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void beat(KafkaProducer<String, String> producer, Instant at)
      throws InterruptedException, ExecutionException {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      var key = String.format(Locale.ROOT, "heartbeat-%d", partition);
      var beat = new ProducerRecord<>(TOPIC, partition, key, "{}");
      beat.headers().add("ce_type", TYPE.getBytes(StandardCharsets.UTF_8));
      beat.headers().add("ce_time", at.toString().getBytes(StandardCharsets.UTF_8));
      sent.add(producer.send(beat));
    }
    for (var future : sent) {
      future.get();
    }
  }
}

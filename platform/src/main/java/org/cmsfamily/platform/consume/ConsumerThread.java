package org.cmsfamily.platform.consume;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cmsfamily.platform.health.Outage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads all topics that the service has readers for. An outage pauses it without limit; nothing is
 * parked for that.
 */
@ApplicationScoped
class ConsumerThread {

  private static final Logger LOG = Logger.getLogger(ConsumerThread.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration POLL = Duration.ofMillis(200);

  private final RecordDispatcher dispatcher;
  private final String group;
  private final String brokers;
  private final Outage outage = new Outage();
  private final AtomicBoolean caughtUp = new AtomicBoolean();
  private final Thread thread;
  private volatile boolean running = true;

  ConsumerThread(
      RecordDispatcher dispatcher,
      @ConfigProperty(name = "skein.service") String group,
      @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
    this.dispatcher = dispatcher;
    this.group = group;
    this.brokers = brokers;
    this.thread = Thread.ofPlatform().name("state-consumer").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    if (dispatcher.topics().isEmpty()) {
      caughtUp.set(true);
    } else {
      thread.start();
    }
  }

  HealthCheckResponse health() {
    return caughtUp.get()
        ? outage.toHealth("state consumer")
        : HealthCheckResponse.down("state consumer");
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (thread.isAlive()) {
      thread.join(Duration.ofSeconds(5));
    }
  }

  private void run() {
    while (running) {
      try (var consumer = new KafkaConsumer<String, @Nullable String>(settings())) {
        consumer.subscribe(dispatcher.topics());
        readUntilStopped(consumer);
      } catch (RuntimeException e) {
        if (running && outage.begins(e)) {
          LOG.warnf(e, "The consumer pauses and tries again every %d ms", PAUSE.toMillis());
        }
        pause();
      }
    }
  }

  private void readUntilStopped(KafkaConsumer<String, @Nullable String> consumer) {
    var goal = new Goal(dispatcher.topics());
    while (running) {
      apply(consumer, consumer.poll(POLL));
      outage.isOver();
      if (!caughtUp.get() && goal.reachedBy(consumer)) {
        caughtUp.set(true);
      }
    }
  }

  private void apply(
      KafkaConsumer<String, @Nullable String> consumer,
      ConsumerRecords<String, @Nullable String> records) {
    if (records.isEmpty()) {
      return;
    }
    var messages = new ArrayList<ConsumerRecord<String, @Nullable String>>();
    records.forEach(messages::add);
    dispatcher.deliver(messages);
    consumer.commitSync();
  }

  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        brokers,
        ConsumerConfig.GROUP_ID_CONFIG,
        group,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        StringDeserializer.class,
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        StringDeserializer.class,
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        500);
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** Red until what was published before the start is known, and while nothing can be read. */
  @Readiness
  @ApplicationScoped
  static class Health implements HealthCheck {
    private final ConsumerThread consumer;

    Health(ConsumerThread consumer) {
      this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
      return consumer.health();
    }
  }

  /** The ends of the topics as they were when the consumer began. */
  private static final class Goal {
    private final Set<String> topics;
    private @Nullable Map<TopicPartition, Long> ends;

    Goal(Set<String> topics) {
      this.topics = topics;
    }

    boolean reachedBy(KafkaConsumer<String, @Nullable String> consumer) {
      if (consumer.assignment().isEmpty()) {
        return false;
      }
      if (ends == null) {
        ends = consumer.endOffsets(consumer.assignment());
      }
      var known =
          consumer.assignment().stream().map(TopicPartition::topic).distinct().count()
              == topics.size();
      return known
          && ends.entrySet().stream()
              .filter(end -> consumer.assignment().contains(end.getKey()))
              .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
  }
}

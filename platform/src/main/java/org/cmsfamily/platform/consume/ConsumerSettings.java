package org.cmsfamily.platform.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cmsfamily.platform.broker.KafkaSettings;
import org.cmsfamily.platform.health.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a member of the service's consumer group is set up. Membership is not static: a member that
 * stops leaves at once, and one that died is replaced when its session is over.
 */
@ApplicationScoped
class ConsumerSettings {

  /** The shortest that a broker allows unless it is told otherwise. */
  static final Duration SESSION = Duration.ofSeconds(6);

  private static final int HEARTBEAT_MILLIS = 1_500;

  /** A broker that does not answer for so long is asked anew by another connection. */
  private static final int REQUEST_MILLIS = 8_000;

  private static final int MOST_RECORDS = 500;

  private final KafkaSettings kafka;
  private final Instance instance;
  private final String group;

  ConsumerSettings(
      KafkaSettings kafka,
      Instance instance,
      @ConfigProperty(name = "skein.service") String group) {
    this.kafka = kafka;
    this.instance = instance;
    this.group = group;
  }

  /** Of a member of the group. */
  Map<String, Object> member() {
    return kafka.of(
        Map.of(
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            Math.toIntExact(SESSION.toMillis()),
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            HEARTBEAT_MILLIS,
            ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            REQUEST_MILLIS,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            REQUEST_MILLIS,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            MOST_RECORDS,
            ConsumerConfig.CLIENT_ID_CONFIG,
            group + "-" + instance.name()),
        Map.of(
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
            "read_committed"));
  }
}

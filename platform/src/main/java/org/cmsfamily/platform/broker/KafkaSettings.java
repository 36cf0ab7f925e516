package org.cmsfamily.platform.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * The one place where a Kafka client gets its settings: every {@code kafka.*} key of the
 * configuration, such as {@code kafka.security.protocol}, goes to all of them.
 */
@ApplicationScoped
public class KafkaSettings {

  private final Map<String, Object> configured = new HashMap<>();

  KafkaSettings(@Identifier("default-kafka-broker") Map<String, Object> configured) {
    configured.forEach(
        (key, value) -> {
          if (!String.valueOf(value).isBlank()) {
            this.configured.put(key, value);
          }
        });
    // Quarkus puts the application's name here; it belongs to consumers alone, which set their own.
    this.configured.remove(ConsumerConfig.GROUP_ID_CONFIG);
  }

  /**
   * A client's settings.
   *
   * @param defaults what the configuration may change
   * @param fixed what it may not, since correctness rests on it
   */
  public Map<String, Object> of(Map<String, Object> defaults, Map<String, Object> fixed) {
    var settings = new HashMap<>(defaults);
    settings.putAll(configured);
    settings.putAll(fixed);
    return settings;
  }
}

package org.cmsfamily.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cmsfamily.platform.broker.KafkaSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the relay writes: every record acknowledged by all replicas, in order, in transactions. */
@ApplicationScoped
class RelaySettings {

  /** Records wait for each other; the flush after the last of a batch ends the wait. */
  private static final int LINGER_MILLIS = 100;

  private static final int REQUEST_MILLIS = 5_000;

  /** Beyond it a batch has failed and is sent anew. */
  private static final int DELIVERY_MILLIS = 10_000;

  /** What a leader that died left open holds up the readers no longer than this. */
  private static final int TRANSACTION_MILLIS = 15_000;

  private final KafkaSettings kafka;
  private final String service;

  RelaySettings(KafkaSettings kafka, @ConfigProperty(name = "skein.service") String service) {
    this.kafka = kafka;
    this.service = service;
  }

  String service() {
    return service;
  }

  Producer<String, String> newProducer() {
    return new KafkaProducer<>(
        kafka.of(
            Map.of(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_MILLIS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                DELIVERY_MILLIS,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                DELIVERY_MILLIS,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                TRANSACTION_MILLIS,
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MILLIS),
            fixed(service)));
  }

  Admin newAdmin() {
    return Admin.create(
        kafka.of(
            Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                DELIVERY_MILLIS),
            Map.of()));
  }

  /** The transactional id fences a predecessor that was paused: it is the same for all replicas. */
  static Map<String, Object> fixed(String service) {
    return Map.of(
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
        service + "-relay");
  }
}

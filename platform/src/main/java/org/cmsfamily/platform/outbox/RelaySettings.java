package org.cmsfamily.platform.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Where the relay reads and writes.
 *
 * @param service its name fences a paused predecessor
 */
record RelaySettings(String service, String url, String user, String password, String brokers) {

  /** Records wait for each other; the flush after the last of a batch ends the wait. */
  private static final int LINGER_MILLIS = 100;

  /** Every record acknowledged by all in-sync replicas, in order, in transactions. */
  Map<String, Object> producer() {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        brokers,
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
        service + "-relay",
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        10_000,
        ProducerConfig.LINGER_MS_CONFIG,
        LINGER_MILLIS);
  }
}

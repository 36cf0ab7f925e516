package org.cmsfamily.platform.consume;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate's state as its service published it.
 *
 * @param key the aggregate's id
 * @param json the whole public state
 */
public record StateRecord(String topic, String key, Version version, String json) {

  private static final String VERSION = "ce_version";

  /** Whether a message is meant as a state; a heartbeat is not. */
  public static boolean isState(ConsumerRecord<String, @Nullable String> message) {
    return !Heartbeats.isOne(message);
  }

  /**
   * The state that a message carries.
   *
   * @throws PoisonRecordException if it carries none
   */
  public static StateRecord of(ConsumerRecord<String, @Nullable String> message) {
    return of(message.topic(), message.key(), header(message, VERSION), message.value());
  }

  static StateRecord of(
      String topic, @Nullable String key, @Nullable String version, @Nullable String value) {
    if (value == null) {
      throw new PoisonRecordException("A tombstone: aggregates retire, they are never deleted");
    }
    if (version == null || key == null) {
      throw new PoisonRecordException("No key, or no ce_version");
    }
    return new StateRecord(topic, key, Version.parse(version), value);
  }

  /** The text of a message's newest header of that name; null if there is none. */
  static @Nullable String header(ConsumerRecord<String, @Nullable String> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  static @Nullable String version(ConsumerRecord<String, @Nullable String> message) {
    return header(message, VERSION);
  }

  /**
   * The state, as far as the reader's own small record names it.
   *
   * @throws org.cmsfamily.platform.json.UnreadableJsonException if it is not so; the record is then
   *     parked
   */
  public <T> T read(Class<T> type) {
    return Json.read(json, type);
  }
}

package org.cmsfamily.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A committed record that waits to be published.
 *
 * @param partition the one it must go to; null if its key decides
 * @param type what it is; null if it is an aggregate's state
 */
record OutboxRow(
    long position,
    String topic,
    @Nullable Integer partition,
    String key,
    @Nullable String type,
    long epoch,
    long version,
    String value,
    String at) {

  static final String COLUMNS = "position, topic, partition, key, type, epoch, version, value, at";

  static OutboxRow of(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("position"),
        row.getString("topic"),
        row.getObject("partition", Integer.class),
        row.getString("key"),
        row.getString("type"),
        row.getLong("epoch"),
        row.getLong("version"),
        row.getString("value"),
        row.getObject("at", OffsetDateTime.class).toInstant().toString());
  }

  /** With the headers of CloudEvents 1.0 in binary mode. */
  ProducerRecord<String, String> toRecord(String service) {
    var message = new ProducerRecord<>(topic, partition, key, value);
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", String.format(Locale.ROOT, "%s/%d", service, position));
    header(message, "ce_source", "/" + service);
    header(message, "ce_type", type == null ? "org.cmsfamily." + topic : type);
    header(message, "ce_time", at);
    header(message, "ce_subject", key);
    header(message, "ce_version", String.format(Locale.ROOT, "%d.%d", epoch, version));
    header(message, "content-type", "application/json");
    return message;
  }

  /** What tells it from every other row, in other states of the database too. */
  String identity() {
    return String.join(" ", Long.toString(position), topic, key, epoch + "." + version, at);
  }

  private static void header(ProducerRecord<String, String> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}

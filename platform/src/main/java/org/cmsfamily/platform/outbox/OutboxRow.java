package org.cmsfamily.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A committed record that waits to be published. */
record OutboxRow(
    long position, String topic, String key, long epoch, long version, String value, String at) {

  static OutboxRow of(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("position"),
        row.getString("topic"),
        row.getString("key"),
        row.getLong("epoch"),
        row.getLong("version"),
        row.getString("value"),
        row.getObject("at", OffsetDateTime.class).toInstant().toString());
  }

  /** With the headers of CloudEvents 1.0 in binary mode. */
  ProducerRecord<String, String> toRecord(String service) {
    var message = new ProducerRecord<>(topic, key, value);
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", String.format(Locale.ROOT, "%s/%d", service, position));
    header(message, "ce_source", "/" + service);
    header(message, "ce_type", "org.cmsfamily." + topic);
    header(message, "ce_time", at);
    header(message, "ce_subject", key);
    header(message, "ce_version", String.format(Locale.ROOT, "%d.%d", epoch, version));
    header(message, "content-type", "application/json");
    return message;
  }

  private static void header(ProducerRecord<String, String> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}

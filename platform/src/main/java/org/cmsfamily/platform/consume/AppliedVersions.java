package org.cmsfamily.platform.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Database;
import org.jspecify.annotations.Nullable;

/** Which versions were applied, and what was parked. */
@ApplicationScoped
class AppliedVersions {

  private final Database database;
  private final Outbox outbox;
  private final Clock clock;

  AppliedVersions(Database database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Notes the version; false if the same or a newer one was applied before. */
  boolean advance(String topic, String key, Version version) {
    return database.handle(
            h ->
                h.createUpdate(
                        """
                        insert into applied (topic, key, epoch, version) values (:topic, :key, :epoch, :version)
                        on conflict (topic, key) do update set epoch = excluded.epoch, version = excluded.version
                        where (applied.epoch, applied.version) < (excluded.epoch, excluded.version)
                        """)
                    .bind("topic", topic)
                    .bind("key", key)
                    .bind("epoch", version.epoch())
                    .bind("version", version.number())
                    .execute())
        == 1;
  }

  /** Parks a record with its cause and origin; its topic's dead letters hold it too. */
  void park(ConsumerRecord<String, @Nullable String> message, String cause) {
    boolean isNew =
        database.handle(
                h ->
                    h.createUpdate(
                            """
                            insert into dead_letter (topic, partition, "offset", key, value, cause, at)
                            values (:topic, :partition, :offset, :key, :value, :cause, :at)
                            on conflict (topic, partition, "offset") do nothing
                            """)
                        .bind("topic", message.topic())
                        .bind("partition", message.partition())
                        .bind("offset", message.offset())
                        .bind("key", message.key())
                        .bind("value", message.value())
                        .bind("cause", cause)
                        .bind("at", clock.instant())
                        .execute())
            == 1;
    if (isNew) {
      outbox.append(
          message.topic() + ".dead",
          "%s@%d/%d".formatted(message.key(), message.partition(), message.offset()),
          1,
          String.valueOf(message.value()));
    }
  }
}

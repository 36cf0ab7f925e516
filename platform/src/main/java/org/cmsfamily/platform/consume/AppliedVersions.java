package org.cmsfamily.platform.consume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.outbox.Topic;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Which versions were applied, and what was parked. */
@ApplicationScoped
class AppliedVersions {
  private static final Version NONE = new Version(0, 0);

  private final StatelessSession rows;
  private final Outbox outbox;
  private final Clock clock;

  AppliedVersions(StatelessSession rows, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Notes the version; false if the same or a newer one was applied before. */
  boolean advance(String topic, String key, Version version) {
    return rows.createNativeMutationQuery(
                """
                insert into applied (topic, key, epoch, version) values (:topic, :key, :epoch, :version)
                on conflict (topic, key) do update set epoch = excluded.epoch, version = excluded.version
                where (applied.epoch, applied.version) < (excluded.epoch, excluded.version)
                """)
            .setParameter("topic", topic)
            .setParameter("key", key)
            .setParameter("epoch", version.epoch())
            .setParameter("version", version.number())
            .executeUpdate()
        == 1;
  }

  /** The version that was applied last; 0.0 if none was. */
  Version of(String topic, String key) {
    return rows.createNativeQuery(
            "select epoch, version from applied where topic = :topic and key = :key", Tuple.class)
        .setParameter("topic", topic)
        .setParameter("key", key)
        .uniqueResultOptional()
        .map(row -> new Version(row.get("epoch", Long.class), row.get("version", Long.class)))
        .orElse(NONE);
  }

  /** Parks a record with its cause and origin; its topic's dead letters hold it too. */
  void park(ConsumerRecord<String, @Nullable String> message, String cause) {
    boolean isNew =
        rows.createNativeMutationQuery(
                    """
                    insert into dead_letter (topic, partition, "offset", key, version, value, cause, at)
                    values (:topic, :partition, :offset, :key, :version, :value, :cause, :at)
                    on conflict (topic, partition, "offset") do nothing
                    """)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("key", storable(message.key()), String.class)
                .setParameter("version", storable(StateRecord.version(message)), String.class)
                .setParameter("value", storable(message.value()), String.class)
                .setParameter("cause", storable(cause))
                .setParameter("at", clock.instant())
                .executeUpdate()
            == 1;
    if (isNew && Outbox.fits(String.valueOf(message.value()))) {
      outbox.append(
          message.topic() + Topic.DEAD,
          String.format(
              Locale.ROOT,
              "%s@%d/%d",
              storable(message.key()),
              message.partition(),
              message.offset()),
          1,
          String.valueOf(storable(message.value())));
    }
  }

  /** Whatever came: the database takes no NUL. */
  private static @Nullable String storable(@Nullable String text) {
    return text == null ? null : text.replace('\0', '\uFFFD');
  }
}

package org.cmsfamily.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.cmsfamily.platform.json.Json;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** State records that will be published once the transaction which appends them is committed. */
@ApplicationScoped
public class Outbox {

  private static final int MOST_BYTES = 256 * 1024;

  private final StatelessSession rows;
  private final Clock clock;

  Outbox(StatelessSession rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Appends an aggregate's whole public state.
   *
   * @param key the aggregate's id
   * @param version the aggregate's version; consumers apply newer ones only
   * @throws IllegalArgumentException if the record is over 256 kB
   */
  public void append(Topic topic, String key, long version, Object state) {
    append(topic.topic(), key, version, Json.write(state));
  }

  /** Whether a record is not over 256 kB. */
  public static boolean fits(String json) {
    return json.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /** Appends a record as it stands, such as one to be parked. */
  public void append(String topic, String key, long version, String json) {
    insert(topic, null, key, null, version, json);
  }

  /**
   * Appends a record that is no aggregate's state, for one partition: it arrives after every state
   * of that partition which was committed before.
   *
   * @param key the newest record per key outlives compaction
   * @param type its CloudEvents type, by which consumers tell it from states
   */
  public void appendTo(Topic topic, int partition, String key, String type, Object value) {
    insert(topic.topic(), partition, key, type, 0, Json.write(value));
  }

  private void insert(
      String topic,
      @Nullable Integer partition,
      String key,
      @Nullable String type,
      long version,
      String json) {
    if (!fits(json)) {
      throw new IllegalArgumentException(
          "The record of %s %s is over 256 kB".formatted(topic, key));
    }
    rows.createNativeMutationQuery(
            """
            insert into outbox (topic, partition, key, type, epoch, version, value, at)
            values (:topic, :partition, :key, :type, outbox_epoch(), :version, :value, :at)
            """)
        .setParameter("topic", topic)
        .setParameter("partition", partition, Integer.class)
        .setParameter("key", key)
        .setParameter("type", type, String.class)
        .setParameter("version", version)
        .setParameter("value", json)
        .setParameter("at", clock.instant())
        .executeUpdate();
  }
}

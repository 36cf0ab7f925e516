package org.cmsfamily.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.store.Database;

/** State records that will be published once the transaction which appends them is committed. */
@ApplicationScoped
public class Outbox {

  private static final int MOST_BYTES = 256 * 1024;

  private final Database database;
  private final Clock clock;

  Outbox(Database database, Clock clock) {
    this.database = database;
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

  /** Appends a record as it stands, such as one to be parked. */
  public void append(String topic, String key, long version, String json) {
    if (json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "The record of %s %s is over 256 kB".formatted(topic, key));
    }
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into outbox (topic, key, epoch, version, value, at)
                    select :topic, :key, epoch, :version, :value, :at from epoch
                    """)
                .bind("topic", topic)
                .bind("key", key)
                .bind("version", version)
                .bind("value", json)
                .bind("at", clock.instant())
                .execute());
  }
}

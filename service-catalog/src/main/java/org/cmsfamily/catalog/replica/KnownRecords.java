package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.catalog.family.KnownRecord;
import org.cmsfamily.platform.store.Database;

/** The latest state of every registry record, as it came. */
@ApplicationScoped
class KnownRecords {

  private final Database database;

  KnownRecords(Database database) {
    this.database = database;
  }

  void put(KnownRecord record, String family) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into known_record (topic, key, family, version, state)
                    values (:topic, :key, :family, :version, cast(:state as jsonb))
                    on conflict (topic, key) do update
                      set family = excluded.family, version = excluded.version, state = excluded.state
                    """)
                .bind("topic", record.topic())
                .bind("key", record.key())
                .bind("family", family)
                .bind("version", record.version())
                .bind("state", record.json())
                .execute());
  }

  List<KnownRecord> of(String family) {
    return database.handle(
        h ->
            h.createQuery(
                    "select topic, key, version, state from known_record where family = :family order by topic, key")
                .bind("family", family)
                .map(
                    (row, c) ->
                        new KnownRecord(
                            row.getString("topic"),
                            row.getString("key"),
                            row.getString("version"),
                            row.getString("state")))
                .list());
  }
}

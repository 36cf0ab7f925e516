package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.consume.PoisonRecordException;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.store.Database;

@ApplicationScoped
class HearNotes implements StateListener {

  private final Database database;

  HearNotes(Database database) {
    this.database = database;
  }

  record Heard(String id, String words) {}

  @Override
  public Set<String> topics() {
    return Set.of("catalog.analyses");
  }

  @Override
  public void on(StateRecord state) {
    var note = state.read(Heard.class);
    if ("unbearable".equals(note.words())) {
      throw new PoisonRecordException("It cannot be borne");
    }
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into heard (key, words, times) values (:key, :words, 1)
                    on conflict (key) do update set words = excluded.words, times = heard.times + 1
                    """)
                .bind("key", state.key())
                .bind("words", note.words())
                .execute());
  }
}

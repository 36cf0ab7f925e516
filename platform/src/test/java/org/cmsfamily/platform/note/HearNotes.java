package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.consume.PoisonRecordException;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.hibernate.StatelessSession;

@ApplicationScoped
class HearNotes implements StateListener {

  private final StatelessSession rows;
  private volatile String refused = "unbearable";

  HearNotes(StatelessSession rows) {
    this.rows = rows;
  }

  void refuse(String words) {
    refused = words;
  }

  record Heard(String id, String words) {}

  @Override
  public Set<String> topics() {
    return Set.of("catalog.analyses");
  }

  @Override
  public void apply(StateRecord state) {
    var note = state.read(Heard.class);
    if (refused.equals(note.words())) {
      throw new PoisonRecordException("It cannot be borne");
    }
    rows.createNativeMutationQuery(
            """
            insert into heard (key, words, times) values (:key, :words, 1)
            on conflict (key) do update set words = excluded.words, times = heard.times + 1
            """)
        .setParameter("key", state.key())
        .setParameter("words", note.words())
        .executeUpdate();
  }
}

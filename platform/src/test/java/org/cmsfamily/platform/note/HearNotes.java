package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Set;
import org.cmsfamily.platform.consume.PoisonRecordException;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.hibernate.StatelessSession;

@ApplicationScoped
class HearNotes implements StateListener {

  private static final String AFTER = "only after ";

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
    if (note.words().startsWith(AFTER)) {
      mustBeHeard(note.words().substring(AFTER.length()));
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

  private void mustBeHeard(String key) {
    if (rows.createNativeQuery("select key from heard where key = :key", Tuple.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty()) {
      throw PlatformProblems.notKnownYet(key);
    }
  }
}

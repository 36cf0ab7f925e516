package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.ReplicatedTopics;

@ApplicationScoped
class NoteReplicas implements ReplicatedTopics {

  @Override
  public Set<ReplicaTopic<?>> all() {
    return Set.of(new ReplicaTopic<>("catalog.analyses", HearNotes.Heard.class));
  }
}

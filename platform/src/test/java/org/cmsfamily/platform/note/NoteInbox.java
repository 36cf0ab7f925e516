package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;

/** Notes that say {@code sign}, or {@code answer by} a day, wait for their holder's officers. */
@ApplicationScoped
class NoteInbox implements InboxSource {
  private static final String ANSWER = "answer by ";

  private final Notes notes;

  NoteInbox(Notes notes) {
    this.notes = notes;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return held.stream()
        .filter(capacity -> capacity.role().equals(Roles.PROGRAMME_OFFICER))
        .flatMap(
            capacity ->
                notes.listAll(Filter.where("holder", capacity.holder())).stream()
                    .filter(note -> note.words().equals("sign") || note.words().startsWith(ANSWER))
                    .map(note -> item(note, capacity)))
        .toList();
  }

  private static InboxItem item(Note note, Capacity capacity) {
    boolean answer = note.words().startsWith(ANSWER);
    return new InboxItem(
        answer ? InboxKind.ANSWER : InboxKind.SIGN,
        capacity,
        note.id() + " " + note.words(),
        "/notes/notes/" + note.id(),
        answer ? LocalDate.parse(note.words().substring(ANSWER.length())) : null,
        Instant.EPOCH,
        note.holder(),
        new InboxThing(
            note.family(),
            InboxType.DECISION,
            note.id(),
            Text.of("not-found-here").with("what", note.words())));
  }
}

package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.PublishedRepository;

@ApplicationScoped
class Notes implements PublishedRepository<Note, NoteEntity> {
  private final Outbox outbox;

  Notes(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public NoteEntity newEntity() {
    return new NoteEntity();
  }

  @Override
  public String noun() {
    return "note";
  }

  @Override
  public void publish(Note note) {
    outbox.append(() -> "catalog.analyses", note.id(), note.version(), note);
  }
}

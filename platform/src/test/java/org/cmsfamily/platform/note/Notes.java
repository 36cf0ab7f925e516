package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.AggregateRepository;

@ApplicationScoped
class Notes implements AggregateRepository<Note, NoteEntity> {
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
  public Note add(Note note) {
    return publish(AggregateRepository.super.add(note));
  }

  @Override
  public Note update(Note note) {
    return publish(AggregateRepository.super.update(note));
  }

  private Note publish(Note note) {
    outbox.append(() -> "catalog.analyses", note.id(), note.version(), note);
    return note;
  }
}

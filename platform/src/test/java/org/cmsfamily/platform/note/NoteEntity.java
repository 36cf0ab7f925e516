package org.cmsfamily.platform.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.cmsfamily.platform.store.AggregateEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

@Entity
@Table(name = "note")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class NoteEntity extends AggregateEntity<Note> {

  String holder;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  Note state;

  @Override
  protected void copy(Note note) {
    holder = note.holder();
    state = note;
  }

  @Override
  public Note toAggregate() {
    return state;
  }
}

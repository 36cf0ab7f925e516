package org.cmsfamily.registry.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a document of a meeting came in, and by when it was due; only ever added. */
@Entity
@Table(name = "meeting_paper")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class DocumentReceipt {

  /** The document's id. */
  @Id String document;

  String meeting;
  LocalDate receivedOn;
  @Nullable LocalDate dueOn;

  static DocumentReceipt of(
      String document, String meeting, LocalDate receivedOn, @Nullable LocalDate dueOn) {
    var received = new DocumentReceipt();
    received.document = document;
    received.meeting = meeting;
    received.receivedOn = receivedOn;
    received.dueOn = dueOn;
    return received;
  }

  boolean isLate() {
    return dueOn != null && receivedOn.isAfter(dueOn);
  }
}

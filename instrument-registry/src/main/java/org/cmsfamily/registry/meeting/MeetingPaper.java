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
class MeetingPaper {

  /** The document's id. */
  @Id String document;

  String meeting;
  LocalDate receivedOn;
  @Nullable LocalDate dueOn;

  static MeetingPaper of(
      String document, String meeting, LocalDate receivedOn, @Nullable LocalDate dueOn) {
    var paper = new MeetingPaper();
    paper.document = document;
    paper.meeting = meeting;
    paper.receivedOn = receivedOn;
    paper.dueOn = dueOn;
    return paper;
  }

  boolean isLate() {
    return dueOn != null && receivedOn.isAfter(dueOn);
  }
}

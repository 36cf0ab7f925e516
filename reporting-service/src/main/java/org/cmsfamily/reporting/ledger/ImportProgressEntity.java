package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.reporting.ledger.ImportProgressView.Phase;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_progress")
@IdClass(ImportProgressEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ImportProgressEntity {

  /** What a login calls one of its imports. */
  record Key(String login, String name) implements Serializable {}

  @Id String login;
  @Id String name;
  String phase;
  int read;
  @Nullable Integer lines;
  int booked;
  Instant startedAt;

  ImportProgressView toView() {
    return new ImportProgressView(
        name, Words.find(Phase.class, phase).orElseThrow(), read, lines, booked, startedAt);
  }
}

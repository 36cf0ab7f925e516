package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
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

  /** Whoever writes nothing for so long is gone: a file is read and judged in small steps. */
  private static final Duration SILENT = Duration.ofMinutes(1);

  @Id String login;
  @Id String name;
  String phase;
  int read;
  @Nullable Integer lines;
  int booked;
  Instant startedAt;
  Instant at;

  ImportProgressView toView(Instant now) {
    var written = Words.find(Phase.class, phase).orElseThrow();
    boolean silent = written != Phase.ENDED && at.plus(SILENT).isBefore(now);
    return new ImportProgressView(
        name, silent ? Phase.INTERRUPTED : written, read, lines, booked, startedAt);
  }
}

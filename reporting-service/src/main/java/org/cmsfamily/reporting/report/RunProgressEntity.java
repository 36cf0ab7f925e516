package org.cmsfamily.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.reporting.report.RunProgressView.RunPhase;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "run_progress")
@IdClass(RunProgressEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RunProgressEntity {

  /** What a login calls one of its runs. */
  record Key(String login, String name) implements Serializable {}

  /** Whoever writes nothing for so long is gone: no report takes longer. */
  private static final Duration SILENT = Duration.ofMinutes(6);

  @Id String login;
  @Id String name;
  String phase;
  @Nullable Integer due;
  int issued;
  int rendered;
  Instant startedAt;
  Instant at;

  RunProgressView toView(Instant now) {
    var written = Words.find(RunPhase.class, phase).orElseThrow();
    boolean silent = written != RunPhase.ENDED && at.plus(SILENT).isBefore(now);
    return new RunProgressView(
        name, silent ? RunPhase.INTERRUPTED : written, due, issued, rendered, startedAt);
  }
}

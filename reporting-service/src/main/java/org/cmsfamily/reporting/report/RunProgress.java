package org.cmsfamily.reporting.report;

import java.time.Instant;
import java.util.function.Consumer;
import org.cmsfamily.reporting.report.RunProgressView.RunPhase;
import org.jspecify.annotations.Nullable;

/** Counts how far a run has come, and writes each step down. */
final class RunProgress {

  private final Consumer<RunProgressView> written;
  private final String name;
  private final Instant startedAt;
  private @Nullable Integer due;
  private int issued;
  private int rendered;

  RunProgress(Consumer<RunProgressView> written, String name, Instant startedAt) {
    this.written = written;
    this.name = name;
    this.startedAt = startedAt;
  }

  /** That of a run that nobody follows. */
  static RunProgress none() {
    return new RunProgress(view -> {}, "", Instant.EPOCH);
  }

  /** It waits for its turn. */
  void waits() {
    write(RunPhase.WAITING);
  }

  /** So many reports are looked at. */
  void found(int reports) {
    due = reports;
    write(RunPhase.ISSUING);
  }

  /** One more was looked at. */
  void issued() {
    issued++;
    write(RunPhase.ISSUING);
  }

  /** One more was rendered. */
  void rendered() {
    rendered++;
    write(RunPhase.RENDERING);
  }

  /** It was answered. */
  void end() {
    write(RunPhase.ENDED);
  }

  private void write(RunPhase phase) {
    written.accept(new RunProgressView(name, phase, due, issued, rendered, startedAt));
  }
}

package org.cmsfamily.reporting.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.cmsfamily.reporting.ledger.ImportProgressView.Phase;
import org.jspecify.annotations.Nullable;

/** Counts how far an import has come, and writes it down now and then. */
final class WrittenProgress implements ImportProgress {

  private static final long EVERY = Duration.ofMillis(250).toNanos();

  /** Only then it is asked what time it is. */
  private static final int LINES_AT_ONCE = 500;

  private final Consumer<ImportProgressView> written;
  private final String name;
  private final Instant startedAt;
  private int read;
  private int booked;
  private @Nullable Integer lines;
  private long last = System.nanoTime();

  WrittenProgress(Consumer<ImportProgressView> written, String name, Instant startedAt) {
    this.written = written;
    this.name = name;
    this.startedAt = startedAt;
  }

  @Override
  public void read() {
    if (++read % LINES_AT_ONCE == 0) {
      writeNowAndThen(Phase.READING);
    }
  }

  @Override
  public void found(int all) {
    lines = all;
    write(Phase.BOOKING);
  }

  @Override
  public void booked(int more) {
    booked += more;
    writeNowAndThen(Phase.BOOKING);
  }

  void end() {
    write(Phase.ENDED);
  }

  private void writeNowAndThen(Phase phase) {
    if (System.nanoTime() - last >= EVERY) {
      write(phase);
    }
  }

  private void write(Phase phase) {
    last = System.nanoTime();
    written.accept(new ImportProgressView(name, phase, read, lines, booked, startedAt));
  }
}

package org.cmsfamily.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what is done, and when since the beginning. */
final class Progress {
  private final PrintStream out;
  private final long begun = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void done(String what) {
    out.printf(Locale.ROOT, "%7.1f s  %s%n", elapsed().toMillis() / 1000.0, what);
    out.flush();
  }

  void say(String what) {
    out.println(what);
    out.flush();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}

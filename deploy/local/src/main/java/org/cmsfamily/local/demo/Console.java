package org.cmsfamily.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Shows the person at the terminal what happens, a line or two for each step. */
public record Console(PrintStream out) {

  /** Begins a new section, such as a date of the calendar. */
  void heading(String title) {
    out.println();
    out.println(title);
  }

  /** Who did what, in which capacity. */
  void step(String who, String what) {
    out.println("  " + who + ": " + what);
  }

  void line(String text) {
    out.println("  " + text);
  }

  /** Does something countable and says how many there were and how long it took. */
  void count(String what, IntSupplier work) {
    var start = Instant.now();
    var number = work.getAsInt();
    var millis = Duration.between(start, Instant.now()).toMillis();
    out.printf(Locale.ROOT, "  %4d %s (%.1f s)%n", number, what, millis / 1000.0);
  }
}

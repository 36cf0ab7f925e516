package org.cmsfamily.local.story;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/** Tells the person at the terminal what happens, a line or two for each step. */
public record Telling(PrintStream out) {

  /** Opens a chapter, such as a date of the calendar. */
  void chapter(String title) {
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
    out.printf("  %4d %s (%.1f s)%n", number, what, millis / 1000.0);
  }
}

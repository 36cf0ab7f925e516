package org.cmsfamily.local;

import java.io.PrintStream;
import java.util.List;

/** What runs, where, and with how much memory. */
final class Status {
  private static final String LINE = "%-20s %-14s %8s %9s  %s%n";

  private final List<Part> parts;

  Status(List<Part> parts) {
    this.parts = parts;
  }

  /** Prints a line for each part; true if all of them answer. */
  boolean print(PrintStream out) {
    out.printf(LINE, "process", "state", "pid", "memory", "address");
    long sum = 0;
    boolean well = true;
    for (Part part : parts) {
      var pid = part.daemon().pid();
      long memory = pid.isPresent() ? Proc.memoryMib(pid.getAsLong()) : 0;
      String state = state(part);
      sum += memory;
      well &= state.equals("running");
      out.printf(
          LINE,
          part.daemon().name(),
          state,
          pid.isPresent() ? pid.getAsLong() : "-",
          pid.isPresent() ? memory + " MiB" : "-",
          part.address());
    }
    out.printf(LINE, "", "", "", sum + " MiB", "");
    return well;
  }

  private static String state(Part part) {
    var daemon = part.daemon();
    if (daemon.crashed()) return "crashed";
    if (!daemon.runs()) return "stopped";
    try {
      return part.answers() ? "running" : "not answering";
    } catch (Exception silent) {
      return "not answering";
    }
  }
}

package org.cmsfamily.local;

import java.io.PrintStream;
import java.util.List;

/** What runs, where, and with how much memory. */
final class Status {
  private static final String LINE = "%-20s %-14s %8s %9s  %s%n";

  private final List<SuiteComponent> components;

  Status(List<SuiteComponent> components) {
    this.components = components;
  }

  /** Prints a line for each component; true if all of them answer. */
  boolean print(PrintStream out) {
    out.printf(LINE, "process", "state", "pid", "memory", "address");
    long sum = 0;
    boolean well = true;
    for (SuiteComponent component : components) {
      var pid = component.process().pid();
      long memory = pid.isPresent() ? Proc.memoryMib(pid.getAsLong()) : 0;
      String state = state(component);
      sum += memory;
      well &= state.equals("running");
      out.printf(
          LINE,
          component.process().name(),
          state,
          pid.isPresent() ? pid.getAsLong() : "-",
          pid.isPresent() ? memory + " MiB" : "-",
          component.address());
    }
    out.printf(LINE, "", "", "", sum + " MiB", "");
    return well;
  }

  private static String state(SuiteComponent component) {
    var process = component.process();
    if (process.crashed()) return "crashed";
    if (!process.runs()) return "stopped";
    try {
      return component.answers() ? "running" : "not answering";
    } catch (Exception silent) {
      return "not answering";
    }
  }
}

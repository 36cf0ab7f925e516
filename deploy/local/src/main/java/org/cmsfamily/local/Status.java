package org.cmsfamily.local;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** What runs, where, and with how much memory. */
final class Status {
  private static final String LINE = "%-22s %-14s %8s %9s  %s%n";

  private static final String RUNNING = "running";

  private final List<SuiteComponent> components;
  private final ManagedProcess supervisor;
  private final Map<String, Restarts> restarts;

  /**
   * @param supervisor the process that starts again what died
   * @param restarts what it did, by process
   */
  Status(
      List<SuiteComponent> components, ManagedProcess supervisor, Map<String, Restarts> restarts) {
    this.components = components;
    this.supervisor = supervisor;
    this.restarts = restarts;
  }

  /** Prints a line for each process; true if all of them run and answer. */
  boolean print(PrintStream out) {
    out.printf(LINE, "process", "state", "pid", "memory", "address");
    long sum = 0;
    boolean well = true;
    for (SuiteComponent component : components) {
      String state = state(component);
      String address = component.address() + history(component.process());
      well &= state.equals(RUNNING);
      sum += line(out, component.process(), state, Proc::memoryMib, address);
    }
    String state = supervisor.runs() ? RUNNING : supervisor.crashed() ? "crashed" : "stopped";
    sum += line(out, supervisor, state, Proc::ownMemoryMib, "starts again what died");
    out.printf(LINE, "", "", "", sum + " MiB", "");
    return well && state.equals(RUNNING);
  }

  /** What a supervisor has started are its children, and have lines of their own. */
  private static long line(
      PrintStream out,
      ManagedProcess process,
      String state,
      LongUnaryOperator memoryOf,
      String note) {
    var pid = process.pid();
    long memory = pid.isPresent() ? memoryOf.applyAsLong(pid.getAsLong()) : 0;
    out.printf(
        LINE,
        process.name(),
        state,
        pid.isPresent() ? pid.getAsLong() : "-",
        pid.isPresent() ? memory + " MiB" : "-",
        note);
    return memory;
  }

  private String history(ManagedProcess process) {
    String sentence =
        restarts
            .getOrDefault(process.name(), Restarts.NONE)
            .sentence(Instant.now(), ZoneId.systemDefault());
    return sentence.isEmpty() ? "" : "  " + sentence;
  }

  private static String state(SuiteComponent component) {
    var process = component.process();
    if (process.crashed()) return "crashed";
    if (!process.runs()) return "stopped";
    try {
      return component.answers() ? RUNNING : "not answering";
    } catch (Exception silent) {
      return "not answering";
    }
  }
}

package org.cmsfamily.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Starts again what died: a process whose pid file is there and that does not run was not stopped
 * on purpose. It is a process of its own, looks once a second, never acts while a launcher is at
 * work in the suite's folder, and only starts processes; whether they answer is for {@code ./skein
 * status}.
 */
final class Supervisor {
  private static final long ROUND_NANOS = 1_000_000_000L;

  private final Path folder;
  private final Supplier<List<SuiteComponent>> components;
  private final PrintStream log;
  private final RestartsFile file;
  private final Map<String, Restarts> restarts;

  /**
   * @param components asked for anew whenever something is dead, since ports may have changed
   */
  Supervisor(Path folder, Supplier<List<SuiteComponent>> components, PrintStream log) {
    this.folder = folder;
    this.components = components;
    this.log = log;
    this.file = RestartsFile.in(folder);
    this.restarts = new TreeMap<>(file.read());
  }

  /**
   * Supervises the suite of a folder for as long as its pid file names this process.
   *
   * @param words the suite's folder
   */
  public static void main(String[] words) {
    var folder = Path.of(words[0]);
    var supervisor =
        new Supervisor(folder, () -> Stack.describedIn(folder, System.out), System.out);
    var own = new SupervisorProcess(folder).process();
    // The launcher writes the pid file when this process is running already.
    Polling.until(Duration.ofSeconds(10), () -> isThis(own));
    while (isThis(own)) {
      supervisor.tryRound();
      LockSupport.parkNanos(ROUND_NANOS);
    }
  }

  private static boolean isThis(ManagedProcess process) {
    return process.pid().orElse(0) == ProcessHandle.current().pid();
  }

  /** Nothing that goes wrong in one round ends the supervisor. */
  private void tryRound() {
    try {
      SuiteLock.ifFree(folder, () -> round(Instant.now()));
    } catch (RuntimeException e) {
      log.println(Instant.now() + " " + e);
    }
  }

  /** Looks at every process once and starts what is dead and due. */
  void round(Instant now) {
    var before = Map.copyOf(restarts);
    var dead = ManagedProcess.crashedIn(folder);
    restarts.replaceAll((name, known) -> dead.contains(name) ? known : known.atRest());
    for (String name : dead) look(name, now);
    if (!restarts.equals(before)) file.write(restarts);
  }

  private void look(String name, Instant now) {
    var known = restarts.getOrDefault(name, Restarts.NONE);
    var dead = known.foundDead(now);
    if (!dead.equals(known)) log.println(now + " " + name + " ended by itself");
    restarts.put(name, dead.due(now) ? restart(name, dead, now) : dead);
  }

  private Restarts restart(String name, Restarts dead, Instant now) {
    var restarted = dead.restarted(now);
    log.println(now + " " + name + " is started again");
    try {
      components.get().stream()
          .filter(component -> component.process().name().equals(name))
          .forEach(SuiteComponent::launch);
      return restarted;
    } catch (UserError e) {
      log.println(now + " " + name + " cannot be started: " + e.getMessage());
      return restarted;
    }
  }
}

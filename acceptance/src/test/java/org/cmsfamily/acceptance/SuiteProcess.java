package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process of the suite under test, for a test that ends or freezes it.
 *
 * @param name as its pid file is called: {@code kafka}, {@code service-catalog}
 */
record SuiteProcess(String name) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration SUPERVISORS_PATIENCE = Duration.ofSeconds(20);
  private static final String SUPERVISOR = "supervisor";
  private static final String PID = ".pid";

  /** Every process of the suite but the one that starts others again. */
  static List<SuiteProcess> all() {
    try (var files = Files.list(run())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(PID))
          .map(file -> new SuiteProcess(file.substring(0, file.length() - PID.length())))
          .filter(process -> !process.name().equals(SUPERVISOR))
          .sorted(Comparator.comparing(SuiteProcess::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as a crash would; its children do as they do then. */
  void kill() {
    var process = running().orElseThrow(() -> new AssertionError(name + " does not run"));
    signal("KILL", List.of(process.pid()));
    await(name + " to end").atMost(PATIENCE).until(() -> !process.isAlive());
  }

  /** Freezes it, with all its children. */
  void pause() {
    signal("STOP", family());
  }

  /** Lets it go on. */
  void resume() {
    signal("CONT", family());
  }

  /** Waits until it runs again: by the suite's supervisor, or by the launcher. */
  void startsAgain() {
    if (running().isPresent()) return;
    if (!supervised() || !runsWithin(SUPERVISORS_PATIENCE)) launch();
    if (!runsWithin(PATIENCE)) throw new AssertionError(name + " was not started again");
  }

  /** Lets everything go on, and starts whatever does not run. */
  static void allStartAgain() {
    all().forEach(SuiteProcess::resume);
    all().forEach(SuiteProcess::startsAgain);
  }

  private boolean runsWithin(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (running().isEmpty() && System.nanoTime() < end) LockSupport.parkNanos(50_000_000);
    return running().isPresent();
  }

  private static boolean supervised() {
    return new SuiteProcess(SUPERVISOR).running().isPresent();
  }

  private Optional<ProcessHandle> running() {
    return living(run().resolve(name + PID));
  }

  private static Path run() {
    return SuiteFacts.folder().resolve("run");
  }

  private static Optional<ProcessHandle> living(Path pidFile) {
    try {
      if (!Files.exists(pidFile)) return Optional.empty();
      var pid = Files.readString(pidFile).strip().split(" ", -1)[0];
      if (pid.isEmpty()) return Optional.empty(); // it is being written
      return ProcessHandle.of(Long.parseLong(pid))
          .filter(ProcessHandle::isAlive)
          .filter(SuiteProcess::isNoZombie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process that ended and was not waited for is in the table still. */
  private static boolean isNoZombie(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
    } catch (IOException e) {
      return false;
    }
  }

  private List<Long> family() {
    return running().stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .map(ProcessHandle::pid)
        .toList();
  }

  private static void signal(String signal, List<Long> pids) {
    for (var pid : pids) run(List.of("kill", "-" + signal, Long.toString(pid)));
  }

  private static void launch() {
    run(List.of(checkout().resolve("skein").toString(), "up"));
  }

  private static Path checkout() {
    for (@Nullable Path folder = SuiteFacts.folder(); folder != null; folder = folder.getParent()) {
      if (Files.isExecutable(folder.resolve("skein"))) return folder;
    }
    throw new AssertionError("No launcher above " + SuiteFacts.folder());
  }

  private static void run(List<String> command) {
    try {
      var builder = new ProcessBuilder(command).inheritIO();
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      SuiteFacts.facts()
          .forEach(
              (fact, value) -> {
                if (fact.startsWith("port.")) builder.environment().put(variable(fact), value);
              });
      var process = builder.start();
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String variable(String fact) {
    return "SKEIN_" + fact.replace('.', '_').toUpperCase(Locale.ROOT);
  }
}

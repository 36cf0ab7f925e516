package org.cmsfamily.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./skein bench}: brings up a suite for the measuring alone, lets the module {@code
 * benchmarks} measure it beside its floor, and takes it down again.
 */
final class Benchmark {
  private final SuiteLayout layout;
  private final Progress progress;
  private final Build build;

  Benchmark(PrintStream out) {
    var checkout = Checkout.here();
    var folder = checkout.runtime().resolve("bench");
    var secrets = Secrets.in(folder.resolve("secrets"));
    this.layout = new SuiteLayout(checkout, folder, PortPlan.free(), secrets, "");
    this.progress = new Progress(out);
    this.build = new Build(checkout);
  }

  /** Measures; the words are the driver's. */
  void run(List<String> words) {
    SuiteLock.in(layout.checkout().runtime().resolve("benchmarks"), () -> runAlone(words));
  }

  private void runAlone(List<String> words) {
    clear();
    var stack = new Stack(layout, progress);
    try {
      packageModules();
      stack.up(build);
      drive(words);
    } finally {
      new ManagedProcess("floor", layout.folder()).stop("TERM", Duration.ofSeconds(20));
      SuiteLock.in(layout.folder(), stack::down);
    }
    clear();
  }

  private void packageModules() {
    progress.done("building the benchmarks");
    var log = layout.checkout().runtime().resolve("logs/benchmarks-build.log");
    var words =
        List.of(
            "package",
            "-Dmaven.test.skip=true",
            "--also-make",
            "--projects",
            "benchmarks/floor,benchmarks");
    new Maven(layout.checkout(), log).run(words, line -> {});
  }

  private void drive(List<String> words) {
    Path module = layout.checkout().root().resolve("benchmarks/target");
    var command =
        new ArrayList<>(
            Jdk.java(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dskein.suite=" + layout.suiteFile()),
                List.of(
                    "-cp",
                    module.resolve("classes") + ":" + module.resolve("libs") + "/*",
                    "org.cmsfamily.bench.Bench")));
    command.addAll(words);
    try {
      var builder = new ProcessBuilder(command).inheritIO();
      builder
          .environment()
          .put("SKEIN_BENCH_POSTGRES_PASSWORD", layout.databasePassword("postgres"));
      int exit = builder.start().waitFor();
      if (exit != 0) throw new UserError("Nothing was measured to the end.");
    } catch (IOException e) {
      throw new UserError("The driver cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while measuring.", e);
    }
  }

  /** Whatever an earlier run left, even one that was killed. */
  private void clear() {
    layout.portsInUse().ifPresent(ports -> new Stack(layout.at(ports), progress).down());
    Folders.delete(layout.folder());
  }
}

package org.cmsfamily.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./skein test}: every module's own tests, then the acceptance tests against a suite brought
 * up for them alone.
 */
final class Verification {
  private static final int CHAOS_SEEDS = 25;

  /** Modules tested at once: they wait for their databases and brokers more than they compute. */
  private static final String AT_ONCE = "2";

  private final SuiteLayout layout;
  private final PrintStream out;
  private final Progress progress;
  private final Build build;

  Verification(SuiteLayout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
    this.progress = new Progress(out);
    this.build = new Build(layout.checkout());
  }

  /**
   * Runs all of it.
   *
   * @param settings of the acceptance tests, as words of Maven
   * @throws UserError at the first part that fails
   */
  void run(List<String> settings) {
    alone(() -> everything(settings));
  }

  /**
   * Runs the scenario in which every process is killed and paused, again and again.
   *
   * @throws UserError if something was lost
   */
  void runChaos() {
    alone(() -> acceptance("S18*", List.of("-Dskein.chaos.seeds=" + CHAOS_SEEDS)));
  }

  private void alone(Runnable action) {
    SuiteLock.in(layout.checkout().runtime().resolve("tests"), action);
  }

  private void everything(List<String> settings) {
    var modules = modules();
    var acceptance = acceptance("**", settings);
    out.printf(
        Locale.ROOT,
        "All tests passed: modules %d s, acceptance %d s, together %d s.%n",
        modules.toSeconds(),
        acceptance.toSeconds(),
        progress.elapsed().toSeconds());
  }

  private Duration modules() {
    progress.done("building everything and testing each module");
    var digests = build.digests(Service.Kind.PACKED);
    maven(
        "modules",
        List.of("verify", "--fail-at-end", "--projects", "!acceptance", "--threads", AT_ONCE));
    build.mark(digests);
    return progress.elapsed();
  }

  private Duration acceptance(String classes, List<String> settings) {
    var words =
        new ArrayList<>(
            List.of(
                "verify",
                "--projects",
                "acceptance",
                "--also-make",
                "-Dtest=org.cmsfamily.acceptance." + classes,
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dskein.suite=" + layout.suiteFile()));
    words.addAll(settings);
    var begun = progress.elapsed();
    clear();
    var stack = new Stack(layout, progress);
    try {
      progress.done("bringing up a suite for the acceptance tests");
      stack.up(build);
      progress.done("acceptance tests");
      maven("acceptance", words);
    } finally {
      SuiteLock.in(layout.folder(), stack::down);
    }
    clear();
    return progress.elapsed().minus(begun);
  }

  /** Whatever an earlier run left, even one that was killed. */
  private void clear() {
    layout.portsInUse().ifPresent(ports -> new Stack(layout.at(ports), progress).down());
    Folders.delete(layout.folder());
  }

  private void maven(String name, List<String> words) {
    Path log = layout.checkout().runtime().resolve("logs").resolve("test-" + name + ".log");
    new Maven(layout.checkout(), log).run(words, this::show);
  }

  /** Of Maven's output only the lines with the results of the tests. */
  private void show(String line) {
    if (line.contains("Tests run:")
        || line.startsWith("[ERROR]")
        || line.contains("Building Skein")) out.println(line);
  }
}

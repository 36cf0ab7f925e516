package org.cmsfamily.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./skein test}: every module's own tests, then the acceptance tests against a suite brought
 * up for them alone.
 */
final class Verification {
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
   * @throws UserError at the first part that fails
   */
  void run() {
    SuiteLock.in(layout.checkout().runtime().resolve("tests"), this::runAlone);
  }

  private void runAlone() {
    var modules = modules();
    var acceptance = acceptance();
    out.printf(
        Locale.ROOT,
        "All tests passed: modules %d s, acceptance %d s, together %d s.%n",
        modules.toSeconds(),
        acceptance.toSeconds(),
        progress.elapsed().toSeconds());
  }

  private Duration modules() {
    progress.done("building everything and testing each module");
    var digests = build.digests(Service.Kind.ALL);
    maven("modules", List.of("verify", "--projects", "!acceptance"));
    build.mark(digests);
    return progress.elapsed();
  }

  private Duration acceptance() {
    var begun = progress.elapsed();
    clear();
    var stack = new Stack(layout, progress);
    try {
      progress.done("bringing up a suite for the acceptance tests");
      stack.up(build);
      progress.done("acceptance tests");
      maven(
          "acceptance",
          List.of(
              "verify",
              "--projects",
              "acceptance",
              "--also-make",
              "-Dtest=org.cmsfamily.acceptance.**",
              "-Dsurefire.failIfNoSpecifiedTests=false",
              "-Dskein.suite=" + layout.suiteFile()));
    } finally {
      stack.down();
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

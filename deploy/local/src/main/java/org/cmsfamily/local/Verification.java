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
  private final Place place;
  private final PrintStream out;
  private final Progress progress;
  private final Build build;

  Verification(Place place, PrintStream out) {
    this.place = place;
    this.out = out;
    this.progress = new Progress(out);
    this.build = new Build(place.checkout());
  }

  /**
   * Runs all of it.
   *
   * @throws Failure at the first part that fails
   */
  void run() {
    Exclusive.in(place.checkout().runtime().resolve("tests"), this::runAlone);
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
    var stack = new Stack(place, progress);
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
              "-Dskein.suite=" + place.suiteFile()));
    } finally {
      stack.down();
    }
    clear();
    return progress.elapsed().minus(begun);
  }

  /** Whatever an earlier run left, even one that was killed. */
  private void clear() {
    place.portsInUse().ifPresent(ports -> new Stack(place.at(ports), progress).down());
    Folders.delete(place.folder());
  }

  private void maven(String name, List<String> words) {
    Path log = place.checkout().runtime().resolve("logs").resolve("test-" + name + ".log");
    new Maven(place.checkout(), log).run(words, this::show);
  }

  /** Of all that Maven says, what tells how the tests went. */
  private void show(String line) {
    if (line.contains("Tests run:")
        || line.startsWith("[ERROR]")
        || line.contains("Building Skein")) out.println(line);
  }
}

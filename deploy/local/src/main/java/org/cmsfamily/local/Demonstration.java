package org.cmsfamily.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The suite that people use: its commands. */
final class Demonstration {
  private static final List<String> LEFT_BEHIND =
      List.of("data", "logs", "reports", "run", "secrets", "suite.properties");

  private static final List<String> MADE_ANEW = List.of("data/kafka", "data/keycloak");

  private final SuiteLayout layout;
  private final PrintStream out;
  private final Progress progress;

  Demonstration(SuiteLayout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
    this.progress = new Progress(out);
  }

  /** Brings it up and says where it is; repeating it changes nothing. */
  Suite up() {
    return up(OptionalInt.empty());
  }

  /**
   * As {@link #up()}, with so many replicas of each service; without a number as many as run now.
   */
  Suite up(OptionalInt replicas) {
    SuiteLock.in(
        layout.folder(),
        () -> {
          var ports = settled(replicas);
          lastKnown().downTo(ports.replicas());
          new Stack(layout.at(ports), progress).up(new Build(layout.checkout()));
        });
    progress.done("The suite is up.");
    return suite();
  }

  void down() {
    SuiteLock.in(layout.folder(), () -> lastKnown().down());
    progress.done("Nothing of the suite runs.");
  }

  /** Stops one service. */
  void down(String service) {
    SuiteLock.in(layout.folder(), () -> lastKnown().down(service));
  }

  /** Stops it and deletes all that it stored. */
  void reset() {
    SuiteLock.in(
        layout.folder(),
        () -> {
          lastKnown().down();
          LEFT_BEHIND.forEach(left -> Folders.delete(layout.folder().resolve(left)));
        });
    progress.done("All data, logs, reports and passwords of the suite are deleted.");
  }

  /** Copies its databases and secrets while it runs. */
  void backUp(Path folder) {
    SuiteLock.in(
        layout.folder(),
        () -> new Backup(folder).take(lastKnown().postgres(), layout.secretsFile()));
    progress.done("The databases and the secrets are in " + folder);
  }

  /**
   * Puts a backup in its place, down: topics and logins are left out, since both are made anew from
   * what was put back.
   */
  void restore(Path folder) {
    var backup = new Backup(folder);
    SuiteLock.in(
        layout.folder(),
        () -> {
          backup.refuseUnlessComplete();
          lastKnown().down();
          backup.putBack(lastKnown().postgres(), layout.secretsFile());
          MADE_ANEW.forEach(left -> Folders.delete(layout.folder().resolve(left)));
        });
    progress.done("The databases and the secrets of " + folder + " are in place.");
  }

  /** True if every component runs and answers. */
  boolean status() {
    var stack = lastKnown();
    return new Status(
            stack.components(),
            stack.supervisor().process(),
            RestartsFile.in(layout.folder()).read())
        .print(out);
  }

  /** The running suite as its clients see it. */
  Suite suite() {
    return Suite.read(layout.suiteFile());
  }

  /** Pictures of the running suite's pages, by a browser, in docs/screens. */
  void drawPages() {
    var checkout = layout.checkout();
    var words =
        List.of(
            "verify",
            "--projects",
            "acceptance",
            "--also-make",
            "-Dtest=org.cmsfamily.acceptance.ScreensTest",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dskein.suite=" + layout.suiteFile(),
            "-Dskein.screens=" + checkout.root().resolve("docs/screens"));
    progress.done("opening every page in a browser");
    new Maven(checkout, checkout.runtime().resolve("logs/screens.log")).run(words, line -> {});
    progress.done("The pictures are in docs/screens.");
  }

  void addresses() {
    var suite = suite();
    out.println("  " + suite.workbench() + "  the pages: sign in as one of ./skein people");
    for (var service : List.of(suite.registry(), suite.catalog(), suite.reporting())) {
      out.println("  " + service + "/q/swagger-ui");
    }
    out.println("  people and passwords: " + layout.suiteFile());
  }

  /** The end of one process's log. */
  void logs(String name, int lines) {
    var component = lastKnown().component(name);
    out.println(component.process().tail(lines));
    out.println("-- the end of " + component.process().log());
  }

  /** A service's variables as commands of the shell. */
  void environment(String service) {
    lastKnown()
        .service(service)
        .developmentEnvironment()
        .forEach((name, value) -> out.println("export " + name + "='" + value + "'"));
  }

  private Stack lastKnown() {
    return new Stack(layout.portsInUse().map(layout::at).orElse(layout), progress);
  }

  /** What runs keeps its ports; other ports can only be taken when nothing runs. */
  private PortPlan settled(OptionalInt replicas) {
    var wanted = layout.ports();
    var running = layout.portsInUse().filter(ports -> new Stack(layout.at(ports), progress).runs());
    if (running.isPresent() && !running.get().hasPortsOf(wanted)) {
      throw new UserError(
          "The suite runs on other ports than those asked for: ./skein down first.");
    }
    return wanted.withReplicas(
        replicas.orElse(running.map(PortPlan::replicas).orElse(wanted.replicas())));
  }
}

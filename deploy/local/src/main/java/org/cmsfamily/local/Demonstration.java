package org.cmsfamily.local;

import java.io.PrintStream;
import java.util.List;

/** The suite that people use: its commands. */
final class Demonstration {
  private static final List<String> LEFT_BEHIND =
      List.of("data", "logs", "reports", "run", "secrets", "suite.properties");

  private final Place place;
  private final PrintStream out;
  private final Progress progress;

  Demonstration(Place place, PrintStream out) {
    this.place = place;
    this.out = out;
    this.progress = new Progress(out);
  }

  /** Brings it up and says where it is; repeating it changes nothing. */
  Suite up() {
    Exclusive.in(
        place.folder(), () -> new Stack(settled(), progress).up(new Build(place.checkout())));
    progress.done("The suite is up.");
    return suite();
  }

  void down() {
    Exclusive.in(place.folder(), () -> lastKnown().down());
    progress.done("Nothing of the suite runs.");
  }

  /** Stops it and deletes all that it stored. */
  void reset() {
    Exclusive.in(
        place.folder(),
        () -> {
          lastKnown().down();
          LEFT_BEHIND.forEach(left -> Folders.delete(place.folder().resolve(left)));
        });
    progress.done("All data, logs, reports and passwords of the suite are deleted.");
  }

  /** True if every part runs and answers. */
  boolean status() {
    return new Status(lastKnown().parts()).print(out);
  }

  /** The running suite as its clients see it. */
  Suite suite() {
    return Suite.read(place.suiteFile());
  }

  void addresses() {
    var suite = suite();
    for (var service : List.of(suite.registry(), suite.catalog(), suite.reporting())) {
      out.println("  " + service + "/q/swagger-ui");
    }
    out.println("  people and passwords: " + place.suiteFile());
  }

  /** The end of one process's log. */
  void logs(String name, int lines) {
    var part =
        lastKnown().parts().stream()
            .filter(one -> one.daemon().name().contains(name))
            .findFirst()
            .orElseThrow(
                () -> new Failure("No process is called " + name + ": see ./skein status"));
    out.println(part.daemon().tail(lines));
    out.println("-- the end of " + part.daemon().log());
  }

  private Stack lastKnown() {
    return new Stack(place.portsInUse().map(place::at).orElse(place), progress);
  }

  /** What runs keeps its ports; other ports can only be taken when nothing runs. */
  private Place settled() {
    var inUse = place.portsInUse().filter(ports -> !ports.equals(place.ports()));
    if (inUse.isPresent() && new Stack(place.at(inUse.get()), progress).runs()) {
      throw new Failure("The suite runs on other ports than those asked for: ./skein down first.");
    }
    return place;
  }
}

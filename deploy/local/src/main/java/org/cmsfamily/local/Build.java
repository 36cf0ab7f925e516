package org.cmsfamily.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the services and the workbench, those whose sources changed since they were packed. */
final class Build {
  private final Checkout checkout;
  private final Maven maven;

  Build(Checkout checkout) {
    this.checkout = checkout;
    this.maven = new Maven(checkout, checkout.runtime().resolve("logs/build.log"));
  }

  /** The services to be built again. */
  List<Service.Kind> stale() {
    return Service.Kind.PACKED.stream().filter(kind -> freshness(kind).stale()).toList();
  }

  /** Builds these, without their tests. */
  void build(List<Service.Kind> kinds) {
    if (kinds.isEmpty()) return;
    var digests = digests(kinds);
    String modules = kinds.stream().map(Service.Kind::name).collect(Collectors.joining(","));
    var errors = new ArrayList<String>();
    try {
      maven.run(
          List.of("package", "-Dmaven.test.skip=true", "--also-make", "--projects", modules),
          line -> {
            if (line.startsWith("[ERROR]")) errors.add(line);
          });
    } catch (UserError failure) {
      throw new UserError(
          String.join("\n", errors.subList(0, Math.min(12, errors.size())))
              + "\n"
              + failure.getMessage(),
          failure);
    }
    mark(digests);
  }

  /** The sources as they are now, to be marked as built once a build of them succeeded. */
  Map<Service.Kind, String> digests(List<Service.Kind> kinds) {
    var digests = new HashMap<Service.Kind, String>();
    for (Service.Kind kind : kinds) digests.put(kind, freshness(kind).ofSources());
    return digests;
  }

  void mark(Map<Service.Kind, String> digests) {
    digests.forEach((kind, digest) -> freshness(kind).mark(digest));
  }

  private StaleCheck freshness(Service.Kind kind) {
    var root = checkout.root();
    var module = root.resolve(kind.name());
    return new StaleCheck(
        module.resolve("target/quarkus-app/quarkus-run.jar"),
        List.of(
            root.resolve("pom.xml"),
            root.resolve("platform/pom.xml"),
            root.resolve("platform/src/main"),
            root.resolve("paper/pom.xml"),
            root.resolve("paper/src/main"),
            module.resolve("pom.xml"),
            module.resolve("src/main")));
  }
}

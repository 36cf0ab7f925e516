package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One of our three services, as its own process. It runs from a copy of what the build packed, so
 * that a build beside it, or a test run's, never changes what runs.
 */
final class Service implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String RUNNER = "quarkus-run.jar";

  /**
   * What tells the three apart.
   *
   * @param name the module and process
   * @param root the first part of its paths, and its database
   */
  record Kind(String name, String root, PortPlan.Place place) {
    static final List<Kind> ALL =
        List.of(
            new Kind("instrument-registry", "registry", PortPlan.Place.REGISTRY),
            new Kind("service-catalog", "catalog", PortPlan.Place.CATALOG),
            new Kind("reporting-service", "reporting", PortPlan.Place.REPORTING));
  }

  private final Kind kind;
  private final Path packed;
  private final Path copy;
  private final int port;
  private final Map<String, String> environment;
  private final Daemon daemon;

  Service(Kind kind, Path module, Path folder, int port, Map<String, String> environment) {
    this.kind = kind;
    this.packed = module.resolve("target/quarkus-app");
    this.copy = folder.resolve("run").resolve(kind.name());
    this.port = port;
    this.environment = environment;
    this.daemon = new Daemon(kind.name(), folder);
  }

  Kind kind() {
    return kind;
  }

  /** It runs, but from something else than what is packed now. */
  boolean outdated() {
    try {
      Path was = markIn(copy);
      return daemon.runs() && (!Files.exists(was) || Files.mismatch(was, markIn(packed)) >= 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Daemon daemon() {
    return daemon;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public String address() {
    return "http://localhost:%d/%s".formatted(port, kind.root());
  }

  @Override
  public void start() {
    Folders.delete(copy);
    Folders.copy(packed, copy);
    daemon.start(
        Jdk.java(
            List.of(
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dquarkus.http.port=" + port),
            List.of("-jar", copy.resolve(RUNNER).toString())),
        environment);
    daemon.await(PATIENCE, this::answers);
  }

  @Override
  public void stop() {
    daemon.stop("TERM", Duration.ofSeconds(20));
  }

  @Override
  public boolean answers() {
    return Http.ok(address() + "/q/health/ready");
  }

  private static Path markIn(Path application) {
    return new Freshness(application.resolve(RUNNER), List.of()).mark();
  }
}

package org.cmsfamily.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One of our three services, as its own process from what the build packed. */
final class Service implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

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
  private final Path module;
  private final int port;
  private final Map<String, String> environment;
  private final Daemon daemon;

  Service(Kind kind, Path module, Path folder, int port, Map<String, String> environment) {
    this.kind = kind;
    this.module = module;
    this.port = port;
    this.environment = environment;
    this.daemon = new Daemon(kind.name(), folder);
  }

  Kind kind() {
    return kind;
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
            List.of("-jar", module.resolve("target/quarkus-app/quarkus-run.jar").toString())),
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
}

package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of our services or the workbench, as its own process. It runs from a copy of what the build
 * packed, so that a build beside it, or a test run's, never changes what runs.
 */
final class Service implements SuiteComponent {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String RUNNER = "quarkus-run.jar";

  /**
   * What differs between them.
   *
   * @param name the module and process
   * @param root the first part of its paths, and its database; empty if it has neither
   */
  record Kind(String name, String root, PortPlan.Server server) {
    static final List<Kind> ALL =
        List.of(
            new Kind("instrument-registry", "registry", PortPlan.Server.REGISTRY),
            new Kind("service-catalog", "catalog", PortPlan.Server.CATALOG),
            new Kind("reporting-service", "reporting", PortPlan.Server.REPORTING));

    /** The pages for people: a client of the three. */
    static final Kind WORKBENCH = new Kind("workbench", "", PortPlan.Server.WORKBENCH);

    /** All that is built and packed: the three services and the workbench. */
    static final List<Kind> PACKED = Stream.concat(ALL.stream(), Stream.of(WORKBENCH)).toList();

    /** Where it listens at a port of this machine. */
    String address(int port) {
      return "http://localhost:" + port + (root.isEmpty() ? "" : "/" + root);
    }
  }

  private final Kind kind;
  private final int replica;
  private final Path packed;
  private final Path copy;
  private final int port;
  private final Map<String, String> environment;
  private final ManagedProcess process;

  /**
   * @param replica which one of those that share its database and consumer group, from 1
   */
  Service(
      Kind kind, int replica, Path module, Path folder, int port, Map<String, String> environment) {
    var name = replica == 1 ? kind.name() : kind.name() + "-" + replica;
    this.kind = kind;
    this.replica = replica;
    this.packed = module.resolve("target/quarkus-app");
    this.copy = folder.resolve("run").resolve(name);
    this.port = port;
    this.environment = new LinkedHashMap<>(environment);
    this.environment.put("SKEIN_INSTANCE", name);
    this.process = new ManagedProcess(name, folder);
  }

  Kind kind() {
    return kind;
  }

  int replica() {
    return replica;
  }

  /**
   * Its variables, for running it in development mode in place of its own process: same port, and
   * the API's document is not written into the checkout.
   */
  Map<String, String> developmentEnvironment() {
    var variables = new LinkedHashMap<>(environment);
    variables.remove("JDK_JAVA_OPTIONS");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    variables.put("QUARKUS_SMALLRYE_OPENAPI_STORE_SCHEMA_DIRECTORY", "target/openapi");
    variables.put("QUARKUS_ANALYTICS_DISABLED", "true");
    return variables;
  }

  /** It runs, but from something else than what is packed now. */
  boolean outdated() {
    return process.runs() && !current();
  }

  /** The copy is of what is packed now. */
  private boolean current() {
    try {
      Path was = markIn(copy);
      return Files.exists(was) && Files.mismatch(was, markIn(packed)) < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ManagedProcess process() {
    return process;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public String address() {
    return kind.address(port);
  }

  @Override
  public void start() {
    if (!current()) copyWhatIsPacked();
    launch();
    process.await(PATIENCE, this::answers);
  }

  @Override
  public void launch() {
    process.start(
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
  }

  @Override
  public void stop() {
    process.stop("TERM", Duration.ofSeconds(20));
  }

  @Override
  public boolean answers() {
    return Http.ok(address() + "/q/health/ready");
  }

  private void copyWhatIsPacked() {
    Path fresh = copy.resolveSibling(copy.getFileName() + ".new");
    Folders.delete(fresh);
    try {
      Files.createDirectories(fresh.getParent());
      Folders.copy(packed, fresh);
      Folders.delete(copy);
      Files.move(fresh, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path markIn(Path application) {
    return new StaleCheck(application.resolve(RUNNER), List.of()).mark();
  }
}

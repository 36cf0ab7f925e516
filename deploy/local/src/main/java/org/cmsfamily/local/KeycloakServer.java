package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with our realms, as its own process. Programs are shared by all suites of a checkout;
 * what it writes lies in the suite's folder, where links stand for the programs.
 */
final class KeycloakServer implements SuiteComponent {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final List<String> PROGRAMS = List.of("bin", "conf", "lib", "providers", "themes");

  private final Path archive;
  private final Path programs;
  private final Path home;
  private final Path realms;
  private final int port;
  private final Secrets secrets;
  private final String workbench;
  private final ManagedProcess process;

  /**
   * @param workbench where the workbench listens, to which people come back from signing in
   */
  KeycloakServer(
      Path archive,
      Path programs,
      Path realms,
      Path folder,
      int port,
      Secrets secrets,
      String workbench) {
    this.archive = archive;
    this.programs = programs;
    this.realms = realms;
    this.home = folder.resolve("data/keycloak");
    this.port = port;
    this.secrets = secrets;
    this.workbench = workbench;
    this.process = new ManagedProcess("keycloak", folder);
  }

  @Override
  public ManagedProcess process() {
    return process;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  /** Tokens name this as their issuer's root, so it is the same for everybody. */
  @Override
  public String address() {
    return "http://localhost:" + port;
  }

  @Override
  public void start() {
    try {
      prepareHome(KeycloakPrograms.in(programs, archive));
    } catch (IOException e) {
      throw new UserError("Keycloak's folder cannot be prepared: " + e.getMessage(), e);
    }
    launch();
    process.await(PATIENCE, this::answers);
  }

  @Override
  public void launch() {
    var administrator =
        Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            secrets.password("password:keycloak-admin"));
    secrets.save();
    process.start(
        java(
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + address(),
            "--hostname-strict=false",
            "--cache=local",
            "--log-level=WARN"),
        administrator);
  }

  @Override
  public void stop() {
    process.stop("TERM", Duration.ofSeconds(20));
  }

  @Override
  public boolean answers() {
    return Http.ok(address() + "/realms/" + Suite.MAIN_REALM + "/.well-known/openid-configuration")
        && Http.ok(
            address() + "/realms/" + Suite.OTHER_REALM + "/.well-known/openid-configuration");
  }

  private void prepareHome(Path keycloak) throws IOException {
    Path imports = home.resolve("data/import");
    Files.createDirectories(imports);
    for (String program : PROGRAMS) {
      Path link = home.resolve(program);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, keycloak.resolve(program));
    }
    for (Realm realm : Realm.in(realms)) {
      Folders.writePrivately(
          imports.resolve(realm.name() + ".json"), realm.filled(secrets, workbench));
    }
  }

  private List<String> java(String... words) {
    return KeycloakPrograms.java(home, words);
  }
}

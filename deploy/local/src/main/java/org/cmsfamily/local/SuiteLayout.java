package org.cmsfamily.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where one suite lives: the demonstration's, or one of its own for a test.
 *
 * @param folder holds its data, logs, pid files and secrets
 * @param javaOptions of its services, beside those that every suite has
 */
record SuiteLayout(
    Checkout checkout, Path folder, PortPlan ports, Secrets secrets, String javaOptions) {
  /** A start then takes 5 s of processor time instead of 8.5; hot code is slower for it. */
  private static final String READY_SOON = "-XX:TieredStopAtLevel=1";

  private static final String STEWARD = "steward";
  private static final String DIGEST_CLIENT = "inbox-digest";
  private static final String PUBLIC_CLIENT = "workbench-public";

  /** A suite whose services are to be ready soon. */
  SuiteLayout(Checkout checkout, Path folder, PortPlan ports, Secrets secrets) {
    this(checkout, folder, ports, secrets, READY_SOON);
  }

  /** The suite that people use. While a component of it runs it keeps its ports. */
  static SuiteLayout ofDemonstration(Map<String, String> environment) {
    var checkout = Checkout.here();
    var folder = checkout.runtime();
    return new SuiteLayout(checkout, folder, PortPlan.from(environment), secrets(folder));
  }

  /** A suite for one test run, on free ports, with so many replicas of each service. */
  static SuiteLayout ofTest(int replicas) {
    var checkout = Checkout.here();
    var folder = checkout.runtime().resolve("test");
    var ports = PortPlan.free().withReplicas(replicas);
    return new SuiteLayout(checkout, folder, ports, secrets(folder));
  }

  /** The suite that a launcher described in a folder. */
  static SuiteLayout describedIn(Path folder) {
    var layout = new SuiteLayout(Checkout.around(folder), folder, PortPlan.free(), secrets(folder));
    return layout.at(
        layout.portsInUse().orElseThrow(() -> new UserError("No suite is in " + folder)));
  }

  SuiteLayout at(PortPlan other) {
    return new SuiteLayout(checkout, folder, other, secrets, javaOptions);
  }

  Path secretsFile() {
    return folder.resolve("secrets");
  }

  Path suiteFile() {
    return folder.resolve("suite.properties");
  }

  /** The ports that the suite was started with last, if it is not down. */
  Optional<PortPlan> portsInUse() {
    if (!Files.exists(suiteFile())) return Optional.empty();
    return Optional.of(PortPlan.read(facts(suiteFile())));
  }

  /**
   * Writes what {@link Suite#read} reads.
   *
   * @param processes whose pid files it names
   */
  void describeSuite(List<ManagedProcess> processes) {
    var facts = new Properties();
    ports.write(facts);
    for (Service.Kind kind : Service.Kind.ALL) {
      for (int replica = 1; replica <= ports.replicas(); replica++)
        facts.setProperty(
            replica == 1 ? kind.root() : kind.root() + "." + replica,
            "http://localhost:" + ports.of(kind.server(), replica) + "/" + kind.root());
    }
    facts.setProperty("keycloak", keycloak());
    facts.setProperty("workbench", workbench());
    facts.setProperty("data", checkout.referenceData().toString());
    facts.setProperty("reports", folder.resolve("reports").toString());
    kafkaAccess()
        .client(KafkaAccess.ADMIN)
        .forEach((name, value) -> facts.setProperty("kafka.client." + name, value));
    for (ManagedProcess process : processes)
      facts.setProperty("pid." + process.name(), process.pidFile().toString());
    for (Realm realm : Realm.in(checkout.realms())) {
      realm.subjects().forEach((name, subject) -> facts.setProperty("subject." + name, subject));
      realm.proofs(secrets).forEach(facts::setProperty);
    }
    secrets.save();
    write(facts);
  }

  /** The environment variables of a service. */
  Map<String, String> environmentOf(Service.Kind kind, PostgresServer postgres, KafkaBroker kafka) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("QUARKUS_PROFILE", "local");
    if (!javaOptions.isEmpty()) environment.put("JDK_JAVA_OPTIONS", javaOptions);
    environment.put("SKEIN_DB_URL", postgres.url(kind.root()));
    for (String role : Databases.ROLES) {
      String variable = "SKEIN_DB_" + role.toUpperCase(Locale.ROOT);
      environment.put(variable + "_USER", kind.root() + "_" + role);
      environment.put(variable + "_PASSWORD", databasePassword(kind.root() + "_" + role));
    }
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    environment.putAll(kafkaAccess().environment(kind.name()));
    environment.put("SKEIN_LOGIN_KEY", secrets.key("login-key"));
    environment.put("SKEIN_ISSUER", issuer(Suite.MAIN_REALM));
    environment.put("SKEIN_OTHER_ISSUER", issuer(Suite.OTHER_REALM));
    environment.put("SKEIN_STEWARD_ISSUER", issuer(Suite.MAIN_REALM));
    environment.put("SKEIN_STEWARD_SUBJECT", steward());
    if (kind.server() == PortPlan.Server.REGISTRY) environment.putAll(digestEnvironment());
    return environment;
  }

  /** The environment variables of the workbench. */
  Map<String, String> environmentOfWorkbench() {
    var environment = new LinkedHashMap<String, String>();
    environment.put("QUARKUS_PROFILE", "local");
    if (!javaOptions.isEmpty()) environment.put("JDK_JAVA_OPTIONS", javaOptions);
    for (Service.Kind kind : Service.Kind.ALL) {
      String variable = "SKEIN_" + kind.root().toUpperCase(Locale.ROOT);
      environment.put(variable, kind.address(ports.of(kind.server())));
    }
    environment.put("SKEIN_ISSUER", issuer(Suite.MAIN_REALM));
    environment.put("SKEIN_OTHER_ISSUER", issuer(Suite.OTHER_REALM));
    environment.put("SKEIN_WORKBENCH_SECRET", secrets.password("secret:skein-workbench"));
    environment.put(
        "SKEIN_WORKBENCH_PARTNER_SECRET", secrets.password("secret:skein-workbench-partner"));
    environment.put("SKEIN_WORKBENCH_PUBLIC_SECRET", secrets.password("secret:" + PUBLIC_CLIENT));
    environment.put("SKEIN_WORKBENCH_KEY", secrets.key("workbench-key"));
    return environment;
  }

  /** Where people find the workbench. */
  String workbench() {
    return Service.Kind.WORKBENCH.address(ports.of(PortPlan.Server.WORKBENCH));
  }

  /**
   * The registry sends digests to who wants one, by a mail server that may listen on this machine,
   * and reads what waits in each service.
   */
  private Map<String, String> digestEnvironment() {
    var services =
        Service.Kind.ALL.stream()
            .map(kind -> "http://localhost:" + ports.of(kind.server()) + "/" + kind.root())
            .toList();
    return Map.of(
        "SKEIN_DIGEST_AT",
        "00:00",
        "SKEIN_DIGEST_EVERY",
        "2S",
        "SKEIN_DIGEST_SERVICES",
        String.join(",", services),
        "SKEIN_DIGEST_TOKEN_URL",
        issuer(Suite.MAIN_REALM) + "/protocol/openid-connect/token",
        "SKEIN_DIGEST_CLIENT",
        DIGEST_CLIENT,
        "SKEIN_DIGEST_SECRET",
        secrets.password("secret:" + DIGEST_CLIENT),
        "SKEIN_SMTP_PORT",
        Integer.toString(ports.of(PortPlan.Server.MAIL)),
        "SKEIN_SMTP_TLS",
        "DISABLED");
  }

  String databasePassword(String role) {
    return secrets.password("database:" + role);
  }

  KafkaAccess kafkaAccess() {
    return KafkaAccess.byPassword(user -> secrets.password("kafka:" + user));
  }

  private String keycloak() {
    return "http://localhost:" + ports.of(PortPlan.Server.KEYCLOAK);
  }

  private String issuer(String realm) {
    return keycloak() + "/realms/" + realm;
  }

  private String steward() {
    return Realm.in(checkout.realms()).stream()
        .flatMap(realm -> Optional.ofNullable(realm.subjects().get(STEWARD)).stream())
        .findFirst()
        .orElseThrow(() -> new UserError("No realm has a user called " + STEWARD + "."));
  }

  private static Secrets secrets(Path folder) {
    return Secrets.in(folder.resolve("secrets"));
  }

  private static Properties facts(Path file) {
    var facts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      facts.load(reader);
      return facts;
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void write(Properties facts) {
    try {
      var text = new StringWriter();
      facts.store(text, "A suite of this checkout, for its clients; written by the launcher.");
      Folders.writePrivately(suiteFile(), text.toString());
    } catch (IOException e) {
      throw new UserError(suiteFile() + " cannot be written: " + e.getMessage(), e);
    }
  }
}

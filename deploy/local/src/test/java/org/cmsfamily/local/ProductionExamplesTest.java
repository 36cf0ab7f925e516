package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code deploy/production} hold no secret, and what they say works. */
class ProductionExamplesTest {
  private static final String PASSWORD = "a-long-password";
  private static final Service.Kind CATALOG = Service.Kind.ALL.get(1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void noFileHoldsASecret() throws IOException {
    for (Service.Kind kind : Service.Kind.ALL) {
      var variables = ProductionEnvironment.of(kind).variables();
      assertThat(variables)
          .allSatisfy(
              (name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET|KEY|SUBJECT)"))
                  assertThat(value).matches("<.*>");
              });
      assertThat(variables.get("KAFKA_SASL_JAAS_CONFIG"))
          .contains("username=\"" + kind.name() + "\" password=\"<");
    }
  }

  @Test
  void allServicesAreGivenTheSameVariables() throws IOException {
    for (Service.Kind kind : Service.Kind.ALL)
      assertThat(ProductionEnvironment.of(kind).variables().keySet())
          .isEqualTo(ProductionEnvironment.of(CATALOG).variables().keySet());
  }

  @Test
  void postgresIsReachedByItsCertificateAndNotWithoutEncryption() throws Exception {
    int port = Ports.free();
    var server =
        new PostgresServer(
            PostgresBinaries.in(Checkout.here().programs()), folder, port, PASSWORD, false);
    server.start();
    try {
      new Databases(server, role -> PASSWORD).ensure("catalog");
      askForEncryption(server);
      var environment = here("localhost:" + port, "");
      assertThat(encrypted(environment.get("SKEIN_DB_URL"), environment)).isEqualTo("t");
      var plain = environment.get("SKEIN_DB_URL").replace("verify-full", "disable");
      assertThatThrownBy(() -> encrypted(plain, environment)).hasMessageContaining("no encryption");
      Files.writeString(authority(), Certificate.in(folder.resolve("data")).authority());
      assertThatThrownBy(() -> encrypted(environment.get("SKEIN_DB_URL"), environment))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("SSL error");
    } finally {
      server.stop();
    }
  }

  @Test
  void kafkaIsReachedByItsCertificateAndAPassword() throws Exception {
    int port = Ports.free();
    var process = startEncryptedBroker(port);
    try {
      var environment = here("", "localhost:" + port);
      process.await(PATIENCE, () -> brokers(environment.kafka()) == 1);
      var guess = new HashMap<>(environment.kafka());
      guess.compute(
          "sasl.jaas.config", (name, value) -> String.valueOf(value).replace(PASSWORD, "x"));
      assertThatThrownBy(() -> brokers(guess)).hasMessageContaining("SCRAM-SHA-512");
      var distrust = new HashMap<>(environment.kafka());
      distrust.keySet().removeIf(name -> name.startsWith("ssl."));
      assertThatThrownBy(() -> brokers(distrust)).hasMessageContaining("SSL handshake failed");
    } finally {
      process.stop("KILL", Duration.ofSeconds(10));
    }
  }

  private ProductionEnvironment here(String database, String brokers) throws Exception {
    if (!Files.exists(authority()))
      Files.writeString(authority(), Certificate.in(folder).authority());
    return ProductionEnvironment.of(CATALOG).here(authority(), database, brokers, PASSWORD);
  }

  private Path authority() {
    return folder.resolve("ca.pem");
  }

  private void askForEncryption(PostgresServer server) throws Exception {
    var certificate = Certificate.in(folder);
    Path data = folder.resolve("data/postgresql");
    Files.writeString(authority(), certificate.authority());
    Files.writeString(data.resolve("server.crt"), certificate.authority());
    Folders.writePrivately(data.resolve("server.key"), certificate.key());
    Files.writeString(data.resolve("pg_hba.conf"), "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    ServerAccount.ofThisMachine().own(data);
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("alter system set ssl = on");
      statement.execute("select pg_reload_conf()");
    }
    assertThat(Polling.until(PATIENCE, () -> refusesPlain(server))).isTrue();
  }

  private static boolean refusesPlain(PostgresServer server) {
    var plain = server.url("catalog") + "?sslmode=disable";
    try (var connection = DriverManager.getConnection(plain, "postgres", PASSWORD)) {
      return !connection.isValid(2);
    } catch (SQLException e) {
      return String.valueOf(e.getMessage()).contains("no encryption");
    }
  }

  private static String encrypted(String url, ProductionEnvironment environment)
      throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                url,
                environment.get("SKEIN_DB_APP_USER"),
                environment.get("SKEIN_DB_APP_PASSWORD"));
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static int brokers(Map<String, Object> settings) throws Exception {
    var hurried = new HashMap<>(settings);
    hurried.put("request.timeout.ms", "5000");
    hurried.put("default.api.timeout.ms", "10000");
    try (var admin = Admin.create(hurried)) {
      return admin.describeCluster().nodes().get().size();
    }
  }

  /** The local broker's settings, with a client's listener as an installation has it. */
  private ManagedProcess startEncryptedBroker(int port) throws IOException {
    var access = KafkaAccess.byPassword(user -> PASSWORD);
    var broker = new KafkaBroker(Checkout.here().kafkaLibs(), folder, port, Ports.free(), access);
    Path settings =
        Files.writeString(
            folder.resolve("kafka.properties"),
            broker
                    .settings()
                    .replace("SASL_PLAINTEXT://127.0.0.1", "SASL_SSL://localhost")
                    .replace("=SASL_PLAINTEXT:SASL_PLAINTEXT,", "=SASL_SSL:SASL_SSL,")
                    .replace("listener.name=SASL_PLAINTEXT", "listener.name=SASL_SSL")
                + """
                listener.name.sasl_ssl.sasl.enabled.mechanisms=SCRAM-SHA-512
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="launcher" password="%1$s";
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%2$s
                ssl.keystore.password=%3$s
                ssl.truststore.type=PKCS12
                ssl.truststore.location=%2$s
                ssl.truststore.password=%3$s
                """
                    .formatted(PASSWORD, Certificate.in(folder).file(), Certificate.PASSWORD));
    Command.succeed(
        broker.java(
            "-Xmx128m",
            "kafka.tools.StorageTool",
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            settings.toString(),
            "--add-scram",
            "SCRAM-SHA-512=[name=launcher,password=" + PASSWORD + "]",
            "--add-scram",
            "SCRAM-SHA-512=[name=service-catalog,password=" + PASSWORD + "]"),
        "Making Kafka's log");
    broker.process().start(broker.java("-Xmx256m", "kafka.Kafka", settings.toString()), Map.of());
    return broker.process();
  }
}

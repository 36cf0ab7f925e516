package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A suite as the launcher describes it to its clients, with an issuer that counts how often it is
 * asked.
 */
class SuiteTest {
  @TempDir Path folder;
  private final List<String> asked = new ArrayList<>();
  private HttpServer issuer = server();
  private Suite suite = new Suite(new java.util.Properties());
  private int answerStatus = 200;

  @BeforeEach
  void describe() {
    var ports =
        PortPlan.from(
                Map.of("SKEIN_PORT_KEYCLOAK", Integer.toString(issuer.getAddress().getPort())))
            .withReplicas(2);
    var layout =
        new SuiteLayout(Checkout.here(), folder, ports, Secrets.in(folder.resolve("secrets")));
    layout.describeSuite(List.of(new ManagedProcess("kafka", folder)));
    suite = Suite.read(layout.suiteFile());
  }

  @AfterEach
  void stop() {
    issuer.stop(0);
  }

  @Test
  void itNamesEveryServiceAndWhereTheDataAre() {
    assertThat(suite.registry()).isEqualTo(URI.create("http://localhost:8081/registry"));
    assertThat(suite.catalog()).isEqualTo(URI.create("http://localhost:8082/catalog"));
    assertThat(suite.reporting()).isEqualTo(URI.create("http://localhost:8083/reporting"));
    assertThat(suite.data().resolve("instruments.json")).isRegularFile();
    assertThat(suite.reports()).isEqualTo(folder.resolve("reports"));
  }

  @Test
  void itNamesEveryReplica() throws IOException {
    assertThat(Files.readString(folder.resolve("suite.properties")))
        .contains("reporting.2=http\\://localhost\\:8183/reporting")
        .doesNotContain("reporting.3");
  }

  @Test
  void itNamesThePidFileOfEachProcess() throws IOException {
    assertThat(Files.readString(folder.resolve("suite.properties")))
        .contains("pid.kafka=" + folder.resolve("run/kafka.pid"));
  }

  @Test
  void aPersonOfThePartnersRealmHasThePartnersIssuer() {
    assertThat(suite.issuer("partner-001")).isEqualTo(suite.keycloak() + "/realms/partner");
    assertThat(suite.issuer("person-001")).isEqualTo(suite.issuer());
    assertThat(suite.subject("partner-001")).isNotEqualTo(suite.subject("person-001"));
  }

  @Test
  void aTokenIsAskedForOnceWhileItLasts() {
    assertThat(suite.token("steward")).isEqualTo("token");
    assertThat(suite.token("steward")).isEqualTo("token");
    assertThat(asked)
        .hasSize(1)
        .first()
        .asString()
        .contains("grant_type=password", "username=steward");
  }

  @Test
  void aMachineProvesItselfByItsSecret() {
    assertThat(suite.tokenOf("reporting-job")).isEqualTo("token");
    assertThat(asked)
        .first()
        .asString()
        .contains("grant_type=client_credentials", "client_id=reporting-job", "client_secret=");
  }

  @Test
  void aRefusalIsToldInTheIssuersWords() {
    answerStatus = 401;
    assertThatThrownBy(() -> suite.token("steward"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("gives no token");
  }

  @Test
  void whoIsNotInARealmIsUnknown() {
    assertThatThrownBy(() -> suite.token("nobody"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void theDescriptionHoldsPasswordsSoOnlyTheOwnerReadsIt() throws IOException {
    var mode = Files.getPosixFilePermissions(folder.resolve("suite.properties"));
    assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
  }

  private HttpServer server() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::answer);
      server.start();
      return server;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] body =
        "{\"access_token\":\"token\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answerStatus, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

package org.cmsfamily.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SkeinResourceTest {
  private static Map<String, String> configuration = Map.of();

  @BeforeAll
  static void start() {
    var resource = new SkeinResource();
    resource.init(Map.of("database", "catalog"));
    configuration = resource.start();
  }

  @Test
  void theOwnerMayCreateTablesAndTheAppMayNot() throws SQLException {
    execute("OWNER", "create table kept (id int)");
    assertThatThrownBy(() -> execute("APP", "create table refused (id int)"))
        .hasMessageContaining("permission denied");
    execute("OWNER", "drop table kept");
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    configuration.get("SKEIN_DB_URL"), "catalog_app", "wrong"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void whatIsPublishedIsReadWithItsHeaders() {
    TestTopics.publish("registry.families", "FAM", 3, "{\"code\":\"FAM\"}");
    var record = TestTopics.read("registry.families", "FAM").getFirst();
    assertThat(record.value()).isEqualTo("{\"code\":\"FAM\"}");
    assertThat(TestTopics.header(record, "ce_version")).isEqualTo("0.3");
    assertThat(TestTopics.header(record, "ce_specversion")).isEqualTo("1.0");
  }

  @Test
  void everyStateTopicHasItsPlaceForTheUnreadable() {
    assertThat(TestTopics.read("reporting.reports.dead")).isEmpty();
  }

  @Test
  void theIssuerPublishesTheKeyItSignsWith() throws Exception {
    String discovery = get(configuration.get("SKEIN_ISSUER") + "/.well-known/openid-configuration");
    assertThat(discovery)
        .contains("\"jwks_uri\":\"" + configuration.get("SKEIN_ISSUER") + "/jwks\"");
    String keyId =
        decoded(TestTokens.token("somebody"), 0).replaceAll(".*\"kid\":\"([^\"]*)\".*", "$1");
    assertThat(get(configuration.get("SKEIN_ISSUER") + "/jwks")).contains(keyId);
  }

  @Test
  void aTokenNamesItsSubjectAndAudienceAndNoRight() {
    assertThat(decoded(TestTokens.token("somebody"), 1))
        .contains("\"sub\":\"somebody\"", "\"aud\":\"skein\"")
        .doesNotContain("role", "group", "scope");
    assertThat(TestTokens.unsigned("somebody")).endsWith(".");
  }

  private static void execute(String role, String sql) throws SQLException {
    String user = configuration.get("SKEIN_DB_" + role + "_USER");
    String password = configuration.get("SKEIN_DB_" + role + "_PASSWORD");
    try (var connection =
            DriverManager.getConnection(configuration.get("SKEIN_DB_URL"), user, password);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String get(String url) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
          .body();
    }
  }

  private static String decoded(String token, int part) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]), StandardCharsets.UTF_8);
  }
}

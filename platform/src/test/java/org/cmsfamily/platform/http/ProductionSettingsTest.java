package org.cmsfamily.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under production a service starts with settings that are in order, and with no others. */
class ProductionSettingsTest {

  private static Map<String, String> inOrder() {
    var settings = new HashMap<String, String>();
    settings.put("skein.profile", "production");
    settings.put("skein.login-key", "0123456789abcdef".repeat(4));
    settings.put("skein.scraper-secret", "none");
    settings.put("skein.demonstration-allowed", "false");
    for (var issuer : new String[] {"quarkus.oidc.", "quarkus.oidc.other."}) {
      settings.put(issuer + "auth-server-url", "https://login.example/realms/x");
      settings.put(issuer + "token.issuer", "https://login.example/realms/x");
    }
    settings.put("quarkus.flyway.password", "a secret of its own");
    settings.put("quarkus.datasource.password", "a secret of its own");
    settings.put("quarkus.datasource.system.password", "a secret of its own");
    settings.put("quarkus.flyway.jdbc-url", "jdbc:postgresql://db/x?sslmode=verify-full");
    settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/x?sslmode=verify-full");
    settings.put("quarkus.datasource.system.jdbc.url", "jdbc:postgresql://db/x");
    settings.put("quarkus.datasource.system.jdbc.additional-jdbc-properties.sslmode", "require");
    settings.put("kafka.security.protocol", "SASL_SSL");
    settings.put("kafka.sasl.jaas.config", "a login module");
    settings.put("skein.digest.at", "06:00");
    settings.put("skein.digest.links", "https://skein.example");
    settings.put("skein.digest.services", "https://skein.example/a,https://skein.example/b");
    settings.put("skein.digest.token-url", "https://login.example/realms/x/token");
    settings.put("skein.digest.secret", "a secret of its own");
    settings.put("quarkus.mailer.start-tls", "REQUIRED");
    return settings;
  }

  @Test
  void settingsInOrderGiveNoReason() {
    assertThat(settings(inOrder()).reasons()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "quarkus.oidc.auth-server-url, http://login.example/realms/x",
        "quarkus.oidc.token.issuer, http://login.example/realms/x",
        "quarkus.oidc.other.auth-server-url, http://login.example/realms/x",
        "quarkus.oidc.other.token.issuer, -",
        "skein.login-key, 00",
        "skein.login-key, 0000000000000000000000000000000000000000000000000000000000000000",
        "quarkus.flyway.password, none",
        "quarkus.datasource.password, none",
        "quarkus.datasource.system.password, -",
        "skein.scraper-secret, short",
        "skein.demonstration-allowed, true",
        "quarkus.flyway.jdbc-url, jdbc:postgresql://db/x",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://db/x?sslmode=prefer",
        "quarkus.datasource.system.jdbc.url, jdbc:postgresql://db/x?sslmode=disable",
        "kafka.security.protocol, -",
        "kafka.security.protocol, SASL_PLAINTEXT",
        "kafka.sasl.jaas.config, -",
        "skein.digest.links, http://skein.example",
        "skein.digest.services, 'https://skein.example/a,http://skein.example/b'",
        "skein.digest.token-url, none",
        "skein.digest.secret, none",
        "quarkus.mailer.start-tls, OPTIONAL",
      })
  void eachFaultIsAReasonThatNamesItsKey(
      String key, @org.jspecify.annotations.Nullable String value) {
    var settings = inOrder();
    settings.remove(key);
    if (value != null) {
      settings.put(key, value);
    }
    assertThat(settings(settings).reasons()).hasSize(1).first().asString().startsWith(key);
  }

  @Test
  void nothingOfTheDigestsIsAskedWhereNoneAreSent() {
    var settings = inOrder();
    settings.put("skein.digest.at", "off");
    settings.put("skein.digest.secret", "none");
    settings.put("quarkus.mailer.start-tls", "DISABLED");
    assertThat(settings(settings).reasons()).isEmpty();
  }

  @Test
  void everyReasonIsListedAtOnce() {
    assertThat(settings(Map.of("skein.profile", "production")).reasons())
        .hasSizeGreaterThanOrEqualTo(13);
  }

  @Test
  void elsewhereNothingIsAsked() {
    assertThat(settings(Map.of("skein.profile", "local")).isProduction()).isFalse();
  }

  private static ProductionSettings settings(Map<String, String> settings) {
    return new ProductionSettings(key -> Optional.ofNullable(settings.get(key)));
  }
}

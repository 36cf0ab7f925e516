package org.cmsfamily.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What production must have: encrypted ways, secrets of its own, nothing meant for showing. */
final class ProductionSettings {
  private static final Set<String> ENCRYPTED_MODES = Set.of("require", "verify-ca", "verify-full");
  private static final Set<String> ENCRYPTED_PROTOCOLS = Set.of("SSL", "SASL_SSL");
  private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([a-z-]+)");
  private static final Set<String> OFF = Set.of("", "off");
  private static final int KEY_DIGITS = 64;
  private static final int SECRET_LENGTH = 12;

  private static final List<String> PASSWORDS =
      List.of(
          "quarkus.flyway.password",
          "quarkus.datasource.password",
          "quarkus.datasource.system.password");
  private static final List<String> ADDRESSES =
      List.of(
          "quarkus.flyway.jdbc-url",
          "quarkus.datasource.jdbc.url",
          "quarkus.datasource.system.jdbc.url");
  private static final List<String> ISSUERS =
      List.of(
          "quarkus.oidc.auth-server-url",
          "quarkus.oidc.token.issuer",
          "quarkus.oidc.other.auth-server-url",
          "quarkus.oidc.other.token.issuer");

  private final Function<String, Optional<String>> setting;

  ProductionSettings(Function<String, Optional<String>> setting) {
    this.setting = setting;
  }

  boolean isProduction() {
    return value("skein.profile").equals("production");
  }

  /** Every reason against, each naming the key to set. */
  List<String> reasons() {
    var reasons = new ArrayList<String>();
    ISSUERS.stream()
        .filter(key -> !value(key).startsWith("https://"))
        .forEach(key -> reasons.add(key + " is no https address"));
    if (value("skein.login-key").length() < KEY_DIGITS || isOneDigit(value("skein.login-key"))) {
      reasons.add("skein.login-key is no key of 32 bytes");
    }
    PASSWORDS.stream()
        .filter(key -> isWeak(value(key)))
        .forEach(key -> reasons.add(key + " is missing or too short"));
    if (!value("skein.scraper-secret").equals("none") && isWeak(value("skein.scraper-secret"))) {
      reasons.add("skein.scraper-secret is too short");
    }
    if (Boolean.parseBoolean(value("skein.demonstration-allowed"))) {
      reasons.add("skein.demonstration-allowed is true");
    }
    addWays(reasons);
    if (!OFF.contains(value("skein.digest.at"))) {
      addDigest(reasons);
    }
    return reasons;
  }

  /** What is read and mailed for the digests is as confidential as the inboxes. */
  private void addDigest(List<String> reasons) {
    Stream.of("skein.digest.links", "skein.digest.services", "skein.digest.token-url")
        .filter(key -> !areHttps(value(key)))
        .forEach(key -> reasons.add(key + " is no https address"));
    if (isWeak(value("skein.digest.secret"))) {
      reasons.add("skein.digest.secret is missing or too short");
    }
    if (!value("quarkus.mailer.start-tls").equals("REQUIRED")) {
      reasons.add("quarkus.mailer.start-tls is not REQUIRED");
    }
  }

  private static boolean areHttps(String addresses) {
    return Stream.of(addresses.split(",")).allMatch(address -> address.startsWith("https://"));
  }

  private void addWays(List<String> reasons) {
    ADDRESSES.stream()
        .filter(key -> !isEncrypted(key))
        .forEach(key -> reasons.add(key + " has no sslmode that encrypts"));
    var protocol = value("kafka.security.protocol").toUpperCase(Locale.ROOT);
    if (!ENCRYPTED_PROTOCOLS.contains(protocol)) {
      reasons.add("kafka.security.protocol is neither SSL nor SASL_SSL");
    }
    if (value("kafka.sasl.jaas.config").isEmpty()
        && value("kafka.ssl.keystore.location").isEmpty()
        && value("kafka.ssl.keystore.key").isEmpty()) {
      reasons.add("kafka.sasl.jaas.config is missing: the broker is given no credential");
    }
  }

  /** By the address, or by the pool's own property. */
  private boolean isEncrypted(String addressKey) {
    var inAddress = SSL_MODE.matcher(value(addressKey));
    var mode =
        inAddress.find()
            ? inAddress.group(1)
            : value(addressKey.replace(".url", ".additional-jdbc-properties.sslmode"));
    return ENCRYPTED_MODES.contains(mode);
  }

  private static boolean isOneDigit(String key) {
    return key.chars().distinct().count() == 1;
  }

  private static boolean isWeak(String secret) {
    return secret.length() < SECRET_LENGTH;
  }

  private String value(String key) {
    return setting.apply(key).orElse("");
  }
}

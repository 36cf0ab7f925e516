package org.cmsfamily.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a running suite is, and the tokens of the people and machines who use it. The launcher
 * writes it as a properties file ({@code registry}, {@code catalog}, {@code reporting}, {@code
 * keycloak}, {@code workbench}, {@code data}, {@code reports}, per process its pid file {@code
 * pid.NAME}, the settings {@code kafka.client.NAME} of a Kafka client who may read everything, and
 * per person {@code subject.NAME} and {@code password.NAME}, per machine client {@code
 * subject.NAME} and {@code secret.NAME}).
 */
public final class Suite {
  /** The realm of the secretariats of the demonstration. */
  public static final String MAIN_REALM = "cms-family";

  /** Another secretariat's identity provider; its people's names begin with its own. */
  public static final String OTHER_REALM = "partner";

  private final Properties facts;
  private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

  Suite(Properties facts) {
    this.facts = facts;
  }

  /**
   * The suite that a file of the launcher describes.
   *
   * @throws UserError if there is none
   */
  public static Suite read(Path file) {
    var facts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      facts.load(reader);
      return new Suite(facts);
    } catch (IOException e) {
      throw new UserError("No running suite is described in " + file + ": ./skein up", e);
    }
  }

  /** Base address of the instrument registry, with its root path and without a slash at the end. */
  public URI registry() {
    return URI.create(fact("registry"));
  }

  public URI catalog() {
    return URI.create(fact("catalog"));
  }

  public URI reporting() {
    return URI.create(fact("reporting"));
  }

  /** Base address of the pages for people, without a slash at the end. */
  public URI workbench() {
    return URI.create(fact("workbench"));
  }

  public URI keycloak() {
    return URI.create(fact("keycloak"));
  }

  /** An access token of a person of a realm, named as there ({@code cms-executive-secretary}). */
  public String token(String person) {
    return token(
        person,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "skein-cli",
            "username",
            person,
            "password",
            password(person)));
  }

  /** An access token of a machine client ({@code reporting-job}). */
  public String clientToken(String client) {
    return token(
        client,
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_secret",
            fact("secret." + client)));
  }

  /** A token of whoever has that name, person or machine. */
  public String tokenOf(String name) {
    return facts.containsKey("secret." + name) ? clientToken(name) : token(name);
  }

  /** What a person of the realm signs in with: made at the suite's first start. */
  public String password(String person) {
    return fact("password." + person);
  }

  /** The family's reference data. */
  public Path data() {
    return Path.of(fact("data"));
  }

  /** Where the demonstration puts the reports it fetched. */
  public Path reports() {
    return Path.of(fact("reports"));
  }

  /** The pinned subject of a person's or machine client's tokens. */
  public String subject(String person) {
    return fact("subject." + person);
  }

  /** The main realm's issuer. */
  public String issuer() {
    return keycloak() + "/realms/" + MAIN_REALM;
  }

  /** The issuer of a person's or machine client's tokens. */
  public String issuer(String person) {
    return keycloak()
        + "/realms/"
        + (person.startsWith(OTHER_REALM + "-") ? OTHER_REALM : MAIN_REALM);
  }

  private String token(String owner, Map<String, String> grant) {
    return tokens
        .compute(
            owner,
            (name, known) ->
                known != null && known.lasts() ? known : AccessToken.ask(issuer(name), grant))
        .text();
  }

  private String fact(String name) {
    String value = facts.getProperty(name);
    if (value == null)
      throw new UserError("This suite has no " + name + "; its names are in deploy/keycloak.");
    return value;
  }
}

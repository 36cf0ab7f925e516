package org.cmsfamily.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.local.Databases;

/**
 * Gives a service under test its real surroundings: {@code @WithTestResource(value =
 * SkeinResource.class, initArgs = @ResourceArg(name = "database", value = "catalog"))}. Servers and
 * issuers are started once per test run and end with it.
 */
public final class SkeinResource implements QuarkusTestResourceLifecycleManager {
  /** The key, in hexadecimal, that logins are digested with in tests. */
  public static final String LOGIN_KEY =
      "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

  private String database = "registry";

  @Override
  public void init(Map<String, String> initArgs) {
    database = initArgs.getOrDefault("database", "registry");
    if (!Databases.ALL.contains(database))
      throw new IllegalArgumentException("No database " + database + " of ours");
  }

  @Override
  public Map<String, String> start() {
    var configuration = new HashMap<String, String>();
    put(configuration, "SKEIN_DB_URL", TestServers.database(database));
    for (String role : Databases.ROLES) {
      put(
          configuration,
          "SKEIN_DB_" + role.toUpperCase(Locale.ROOT) + "_USER",
          database + "_" + role);
      put(
          configuration,
          "SKEIN_DB_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD",
          TestServers.password());
    }
    put(configuration, "KAFKA_BOOTSTRAP_SERVERS", TestServers.bootstrapServers());
    put(configuration, "SKEIN_LOGIN_KEY", LOGIN_KEY);
    put(configuration, "SKEIN_ISSUER", TestIssuer.main().url());
    put(configuration, "SKEIN_OTHER_ISSUER", TestIssuer.other().url());
    put(configuration, "SKEIN_STEWARD_ISSUER", TestIssuer.main().url());
    put(configuration, "SKEIN_STEWARD_SUBJECT", TestTokens.STEWARD);
    configuration.put("quarkus.http.test-port", "0");
    // As long as a busy machine may be late; in the registry's own tests it beats by itself.
    configuration.put("skein.authority.oldest-heartbeat", "60S");
    if (!database.equals("registry")) {
      TestHeartbeat.ensure();
    }
    return configuration;
  }

  /** Nothing: other test classes of this run use the same servers. */
  @Override
  public void stop() {}

  /**
   * As an environment variable would be seen, by its own name and by that of the property it sets.
   */
  private static void put(Map<String, String> configuration, String variable, String value) {
    configuration.put(variable, value);
    configuration.put(variable.toLowerCase(Locale.ROOT).replace('_', '.'), value);
  }
}

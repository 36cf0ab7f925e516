package org.cmsfamily.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cmsfamily.local.UserError;

/**
 * The floor's own database in the suite's PostgreSQL server, with a role below row-level security
 * as each service has one.
 *
 * @param server the server's address, up to where a database's name begins
 * @param superuserPassword of {@code postgres}
 * @param appPassword of the floor's role
 */
record FloorDatabase(String server, String superuserPassword, String appPassword) {

  private static final String NAME = "floor";
  private static final String APP = "floor_app";
  private static final List<String> MEASURED = List.of(NAME, "registry", "reporting");

  /** Beside the database that a service has. */
  static FloorDatabase beside(ServiceProcess service, String superuserPassword) {
    var url = Objects.requireNonNull(service.environment().get("SKEIN_DB_URL"));
    var server = url.substring(0, url.lastIndexOf('/') + 1);
    return new FloorDatabase(server, superuserPassword, UUID.randomUUID().toString());
  }

  /** Makes it anew. */
  void create() {
    run("postgres", "drop database if exists " + NAME + " with (force)");
    run("postgres", "drop role if exists " + APP);
    run("postgres", "create role %s login nobypassrls password '%s'".formatted(APP, appPassword));
    run("postgres", "create database " + NAME);
    run(NAME, tables());
  }

  /** A service's environment, with this database instead of its own. */
  Map<String, String> environment(Map<String, String> ofService) {
    var environment = new LinkedHashMap<>(ofService);
    environment.put("SKEIN_DB_URL", server + NAME);
    environment.put("SKEIN_DB_APP_USER", APP);
    environment.put("SKEIN_DB_APP_PASSWORD", appPassword);
    return environment;
  }

  /** What the planner knows of all tables that are measured is made up to date. */
  void analyse() {
    MEASURED.forEach(database -> run(database, "analyze"));
  }

  private void run(String database, String sql) {
    try (Connection connection =
            DriverManager.getConnection(server + database, "postgres", superuserPassword);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new UserError("The floor's database cannot be prepared: " + e.getMessage(), e);
    }
  }

  private static String tables() {
    try (InputStream sql = FloorDatabase.class.getResourceAsStream("/floor.sql")) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError("The floor's tables cannot be read.", e);
    }
  }
}

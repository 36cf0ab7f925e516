package org.cmsfamily.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One database per service with three roles: the owner migrates, the app serves requests below
 * row-level security, the system does what follows from no person's request.
 */
public final class Databases {
  /** In the order in which people speak of them. */
  public static final List<String> ALL = List.of("registry", "catalog", "reporting");

  /** What each database's role names end in. */
  public static final List<String> ROLES = List.of("owner", "app", "system");

  private final PostgresServer server;
  private final UnaryOperator<String> passwordOf;

  /**
   * @param passwordOf the password of a role such as {@code registry_app}
   */
  public Databases(PostgresServer server, UnaryOperator<String> passwordOf) {
    this.server = server;
    this.passwordOf = passwordOf;
  }

  /**
   * Creates the database and its roles as far as they are missing; repeating it changes nothing.
   */
  public void ensure(String database) {
    try (var connection = server.connect()) {
      for (String role : ROLES)
        ensureRole(connection, database + "_" + role, role.equals("system"));
      if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
        run(connection, "create database %1$s owner %1$s_owner".formatted(database));
      }
      run(connection, "revoke connect on database %s from public".formatted(database));
      run(
          connection,
          "grant connect on database %1$s to %1$s_app, %1$s_system".formatted(database));
    } catch (SQLException e) {
      throw new UserError("The database " + database + " cannot be prepared: " + e.getMessage(), e);
    }
  }

  private void ensureRole(Connection connection, String role, boolean system) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      run(connection, "create role %s login nosuperuser nocreatedb nocreaterole".formatted(role));
    }
    run(
        connection,
        "alter role %s %s password '%s'"
            .formatted(role, system ? "bypassrls" : "nobypassrls", passwordOf.apply(role)));
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

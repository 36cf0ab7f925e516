package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir static Path folder;
  private PostgresServer server = server(1);

  @BeforeEach
  void start() {
    server = server(Ports.free());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aCommitIsOnDiskBeforeItIsAnswered() throws SQLException {
    for (String setting :
        new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
      try (var connection = server.connect()) {
        assertThat(value(connection, "show " + setting)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void dataOutliveAKillAndAStart() throws SQLException {
    new Databases(server, role -> "secret-" + role).ensure("registry");
    try (var connection = server.connect("registry");
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists kept as select 'there' as word");
    }
    server.process().stop("KILL", java.time.Duration.ofSeconds(10));
    server.start();
    try (var connection = server.connect("registry")) {
      assertThat(value(connection, "select word from kept")).isEqualTo("there");
    }
  }

  @Test
  void onlyTheSystemRoleIsAboveRowLevelSecurity() throws SQLException {
    var databases = new Databases(server, role -> "secret-" + role);
    databases.ensure("catalog");
    databases.ensure("catalog");
    try (var connection = server.connect()) {
      assertThat(
              value(
                  connection,
                  "select string_agg(rolname, ' ') from pg_roles where rolbypassrls and rolname"
                      + " like 'catalog%'"))
          .isEqualTo("catalog_system");
    }
  }

  @Test
  void everybodyIsAskedForAPasswordAndOnlyOnThisMachine() throws SQLException {
    try (var connection = server.connect()) {
      assertThat(
              value(
                  connection,
                  "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThat(value(connection, "show password_encryption")).isEqualTo("scram-sha-256");
      assertThat(value(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(value(connection, "show unix_socket_directories")).isEmpty();
    }
  }

  @Test
  void noRoleOfAServiceMayMakeRolesOrDatabases() throws SQLException {
    new Databases(server, role -> "secret-" + role).ensure("catalog");
    try (var connection = server.connect()) {
      assertThat(
              value(
                  connection,
                  "select count(*) from pg_roles where rolname like 'catalog%'"
                      + " and (rolsuper or rolcreatedb or rolcreaterole or rolreplication)"))
          .isEqualTo("0");
    }
  }

  @Test
  void aRoleOfOneDatabaseCannotEnterAnother() {
    var databases = new Databases(server, role -> "secret-" + role);
    databases.ensure("catalog");
    databases.ensure("reporting");
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    server.url("reporting"), "catalog_app", "secret-catalog_app"))
        .hasMessageContaining("permission denied");
  }

  private static PostgresServer server(int port) {
    return new PostgresServer(
        PostgresBinaries.in(Checkout.here().programs()), folder, port, "superuser", true);
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

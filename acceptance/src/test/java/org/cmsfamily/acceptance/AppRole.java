package org.cmsfamily.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One connection of a service's {@code app} role, as its pool would hand it to one request after
 * another: whatever the service forgets, the database does not.
 */
final class AppRole implements AutoCloseable {

  /**
   * What the services tell the database of a reader.
   *
   * @param holders whose matters he may read, everyone's among them
   * @param offices those for which he holds an office or the audit: he may read their acts
   */
  record Rights(Set<String> holders, Set<String> offices) {

    /** Those of a verified token and nothing else. */
    static final Rights OF_A_STRANGER = new Rights(Set.of("*"), Set.of());
  }

  private final Connection connection;

  private AppRole(Connection connection) {
    this.connection = connection;
  }

  /** A fresh connection to a service's database; each request is a transaction of its own. */
  static AppRole of(String service) throws SQLException {
    var role = service + "_app";
    var address =
        "jdbc:postgresql://127.0.0.1:%s/%s".formatted(SuiteFacts.fact("port.postgres"), service);
    var connection =
        DriverManager.getConnection(address, role, SuiteFacts.secret("database:" + role));
    connection.setAutoCommit(false);
    return new AppRole(connection);
  }

  /** Begins a request of a reader. */
  void begin(Rights reader) throws SQLException {
    try (var setting =
        connection.prepareStatement(
            "select set_config('skein.holders', ?, true), set_config('skein.offices', ?, true)")) {
      setting.setString(1, String.join("|", reader.holders()));
      setting.setString(2, String.join("|", reader.offices()));
      setting.execute();
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  /** Whether the role sees the row now. */
  boolean sees(Sighted.Row row) throws SQLException {
    var sql = "select 1 from %s where %s = ?".formatted(row.table(), row.column());
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, row.value());
      return select.executeQuery().next();
    }
  }

  /** What the service remembers of a family's records of others, by topic and key. */
  Map<String, String> replicas(String family) throws SQLException {
    var replicas = new HashMap<String, String>();
    try (var select =
        connection.prepareStatement("select topic, key, state from replica where family = ?")) {
      select.setString(1, family);
      var rows = select.executeQuery();
      while (rows.next()) {
        replicas.put(
            rows.getString("topic") + "/" + rows.getString("key"), rows.getString("state"));
      }
    }
    return replicas;
  }

  /** How many rows a statement changes; it is not committed. */
  int changes(String sql, String... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void fill(PreparedStatement statement, String... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package org.cmsfamily.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions behind the walls: the reader's holders are named before anything is read. */
@ApplicationScoped
class Walled {

  /** As many as an officer has. A service that remembers them looks nothing up. */
  private static final String HOLDERS = "*|CMS";

  private final DataSource source;

  Walled(DataSource source) {
    this.source = source;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** One transaction. */
  <T> T call(Work<T> work) {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        nameHolders(connection);
        var result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void nameHolders(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('skein.holders', ?, true)")) {
      statement.setString(1, HOLDERS);
      statement.execute();
    }
  }
}

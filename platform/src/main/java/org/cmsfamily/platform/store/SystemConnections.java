package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGProperty;

/**
 * Connections of the role {@code system} beside its pool, for what holds one for long: with all
 * that is configured for the datasource, such as TLS, and limits of their own.
 */
@ApplicationScoped
public class SystemConnections {

  private final AgroalDataSource system;

  SystemConnections(@DataSource("system") AgroalDataSource system) {
    this.system = system;
  }

  /**
   * A new connection.
   *
   * @param patience how long it may take to open, and how long any answer on it; a server that is
   *     silent for longer is away
   */
  public Connection open(Duration patience) throws SQLException {
    var factory =
        system.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
    var properties = new Properties();
    properties.putAll(factory.jdbcProperties());
    if (factory.principal() instanceof NamePrincipal user) {
      PGProperty.USER.set(properties, user.getName());
    }
    for (var credential : factory.credentials()) {
      if (credential instanceof SimplePassword password) {
        PGProperty.PASSWORD.set(properties, password.getWord());
      }
    }
    int seconds = Math.toIntExact(Math.max(1, patience.toSeconds()));
    PGProperty.CONNECT_TIMEOUT.set(properties, seconds);
    PGProperty.LOGIN_TIMEOUT.set(properties, seconds);
    PGProperty.SOCKET_TIMEOUT.set(properties, seconds);
    return DriverManager.getConnection(factory.jdbcUrl(), properties);
  }
}

package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/**
 * Tells the database, when a transaction begins, whose unpublished matters may be read in it.
 * Without this there are no rows.
 */
@ApplicationScoped
class RowSecurityContext {
  private static final String SET =
      """
      select set_config('skein.holders', ?, true), set_config('skein.login', ?, true),
        set_config('skein.offices', ?, true)
      """;

  private final AgroalDataSource app;
  private final RowReader reader;

  RowSecurityContext(AgroalDataSource app, RowReader reader) {
    this.app = app;
    this.reader = reader;
  }

  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException {
    if (AsSystem.active()) {
      return;
    }
    try (var connection = app.getConnection();
        var settings = connection.prepareStatement(SET)) {
      settings.setString(1, reader.holders());
      settings.setString(2, reader.login());
      settings.setString(3, reader.offices());
      settings.execute();
    }
  }
}

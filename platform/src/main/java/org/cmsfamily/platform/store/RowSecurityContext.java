package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/**
 * Tells the database, when a transaction begins, whose unpublished matters may be read in it.
 * Without this there are no rows. None begins while the database is away.
 */
@ApplicationScoped
class RowSecurityContext {
  private static final String SET =
      "select set_config('skein.holders', ?, true), set_config('skein.login', ?, true)";

  private final AgroalDataSource app;
  private final RowReader reader;
  private final DatabaseWatch watch;
  private final TransactionManager transactions;

  RowSecurityContext(
      AgroalDataSource app,
      RowReader reader,
      DatabaseWatch watch,
      TransactionManager transactions) {
    this.app = app;
    this.reader = reader;
    this.watch = watch;
    this.transactions = transactions;
  }

  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException, SystemException {
    try {
      watch.mustAnswer();
      if (!AsSystem.active()) {
        tell();
      }
    } catch (SQLException | RuntimeException e) {
      // Whoever wanted it never gets it, and so cannot end it: the thread would keep it for good.
      transactions.rollback();
      throw e;
    }
  }

  private void tell() throws SQLException {
    try (var connection = app.getConnection();
        var settings = connection.prepareStatement(SET)) {
      settings.setString(1, reader.holders());
      settings.setString(2, reader.login());
      settings.execute();
    }
  }
}

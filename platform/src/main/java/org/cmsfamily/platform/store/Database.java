package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The service's database within the current transaction: as {@code app}, held by row-level
 * security, in a request; as {@code system} inside {@link AsSystem}.
 */
@ApplicationScoped
public class Database {

  private final Jdbi app;
  private final Jdbi system;
  private final TransactionManager transactions;

  Database(
      AgroalDataSource app,
      @DataSource("system") AgroalDataSource system,
      TransactionManager transactions) {
    this.app = jdbi(app);
    this.system = jdbi(system);
    this.transactions = transactions;
  }

  private static Jdbi jdbi(AgroalDataSource source) {
    var jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    return jdbi;
  }

  /**
   * Works on the connection of the current transaction.
   *
   * @throws IllegalStateException if there is no transaction: every read and write has one
   */
  public <T> T handle(Function<Handle, T> work) {
    mustBeInTransaction();
    return (AsSystem.active() ? system : app).withHandle(work::apply);
  }

  private void mustBeInTransaction() {
    try {
      if (transactions.getStatus() == Status.STATUS_NO_TRANSACTION) {
        throw new IllegalStateException("The database is used within a transaction only");
      }
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.cmsfamily.platform.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** A read of a request: in a transaction, seeing what the actor may see that day. */
@ApplicationScoped
public class ReadTransaction {

  private final Session session;

  ReadTransaction(Session session) {
    this.session = session;
  }

  /**
   * Reads in a transaction of its own, or in the current one. In one of its own nothing that is
   * read can be changed, so that no copy of it is taken to compare with afterwards.
   */
  public <T> T inTransaction(Supplier<T> read) {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) return read.get();
    return QuarkusTransaction.requiringNew().call(() -> readOnly(read));
  }

  private <T> T readOnly(Supplier<T> read) {
    session.setDefaultReadOnly(true);
    session.setHibernateFlushMode(FlushMode.MANUAL);
    return read.get();
  }
}

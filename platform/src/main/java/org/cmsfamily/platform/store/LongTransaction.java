package org.cmsfamily.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import org.hibernate.StatelessSession;

/**
 * Work that leaves its transaction waiting for long on purpose, since what it does meanwhile is
 * done in others. Any other transaction is ended by the database if nobody goes on with it.
 */
@ApplicationScoped
public class LongTransaction {

  private final StatelessSession rows;

  LongTransaction(StatelessSession rows) {
    this.rows = rows;
  }

  /** Lets the current transaction wait for so long between two statements. */
  public void mayWait(Duration time) {
    rows.createNativeQuery(
            "select set_config('idle_in_transaction_session_timeout', :millis, true) as millis",
            Tuple.class)
        .setParameter("millis", Long.toString(time.toMillis()))
        .getSingleResult();
  }
}

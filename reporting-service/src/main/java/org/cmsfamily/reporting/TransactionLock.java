package org.cmsfamily.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.StatelessSession;

/** A lock of a name, held until the transaction ends: what must not happen twice at once waits. */
@ApplicationScoped
public class TransactionLock {

  private final StatelessSession rows;

  TransactionLock(StatelessSession rows) {
    this.rows = rows;
  }

  /** Waits for the lock of the name. */
  public void lock(String name) {
    rows.createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) locked",
            Tuple.class)
        .setParameter("name", name)
        .getSingleResult();
  }
}

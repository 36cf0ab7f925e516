package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.Database;

/**
 * Lets one transaction at a time book for a payer, and book or close for a service. Whoever needs
 * several takes the payer's first, then the services' by code.
 */
@ApplicationScoped
public class LedgerLock {

  private final Database database;

  LedgerLock(Database database) {
    this.database = database;
  }

  /** Waits for the payer's; held until the transaction ends. */
  void payer(String payer) {
    lock("payer " + payer);
  }

  /** Waits for the service's; held until the transaction ends. */
  public void service(String service) {
    lock("service " + service);
  }

  private void lock(String name) {
    database.handle(
        h ->
            h.createQuery(
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) locked")
                .bind("name", name)
                .mapTo(Integer.class)
                .one());
  }
}

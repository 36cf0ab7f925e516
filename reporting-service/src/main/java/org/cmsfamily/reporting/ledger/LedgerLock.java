package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.reporting.TransactionLock;

/**
 * Lets one transaction at a time book for a payer, and book or close for a service. Whoever needs
 * several takes the payer's first, then the services' by code.
 */
@ApplicationScoped
public class LedgerLock {

  private final TransactionLock lock;

  LedgerLock(TransactionLock lock) {
    this.lock = lock;
  }

  /** Waits for the payer's; held until the transaction ends. */
  void payer(String payer) {
    lock.lock("payer " + payer);
  }

  /** Waits for the service's; held until the transaction ends. */
  public void service(String service) {
    lock.lock("service " + service);
  }
}

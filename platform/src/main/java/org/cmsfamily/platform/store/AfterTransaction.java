package org.cmsfamily.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What must not happen before the transaction has ended, such as forgetting what was remembered.
 */
@ApplicationScoped
public class AfterTransaction {
  private final TransactionSynchronizationRegistry transactions;

  AfterTransaction(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /**
   * Whether the current transaction has changed what is remembered: what it reads then is not
   * committed yet, and nobody else may see it.
   */
  public boolean isPending() {
    return transactions.getResource(AfterTransaction.class) != null;
  }

  /**
   * Runs the work now and once more after the current transaction, whether it is committed or not.
   */
  public void run(Runnable work) {
    work.run();
    transactions.putResource(AfterTransaction.class, true);
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            work.run();
          }
        });
  }
}

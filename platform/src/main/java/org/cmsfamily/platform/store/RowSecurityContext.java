package org.cmsfamily.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import org.cmsfamily.platform.actor.CurrentHolders;

/**
 * Tells the database, when a transaction begins, whose unpublished matters may be read in it.
 * Without this there are no rows.
 */
@ApplicationScoped
class RowSecurityContext {

  private final Database database;
  private final CurrentHolders holders;

  RowSecurityContext(Database database, CurrentHolders holders) {
    this.database = database;
    this.holders = holders;
  }

  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    if (AsSystem.active()) {
      return;
    }
    database.handle(
        h ->
            h.createQuery("select set_config('skein.holders', :holders, true)")
                .bind("holders", holders.joined())
                .mapTo(String.class)
                .one());
  }
}
